# A file that is not called so
rollbook record ann -o ann.txt
