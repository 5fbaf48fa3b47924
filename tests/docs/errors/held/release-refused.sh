# A file that would be refused at its release
echo username,email_address,first_name,last_name,user_type > 20240827_mentors.csv
echo moe,moe@state.example.edu,Moe,Elm,Mentors >> 20240827_mentors.csv
rollbook import 20240827_mentors.csv --type mentors --guard created=1 --summary
rollbook school set State --no-mentorship
rollbook release 2
