# A directory without files
mkdir nightly
rollbook import nightly
