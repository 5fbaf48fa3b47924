# A name that a school cannot have
rollbook school add State/West --domain west.example.edu
