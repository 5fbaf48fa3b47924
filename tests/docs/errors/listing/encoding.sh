# A listing that is not UTF-8
printf 'file,school\n20240826_users.csv,St\351\n' > nightly/imports.csv
rollbook import nightly
