# What is to be extracted, and where to
rollbook extract "username = 'nobody'" --into small
mkdir small
rollbook extract "username = 'ann'" --into small
rollbook extract "username = 'ann'" --into smaller
