# A mentors file where mentorship is switched off
rollbook school set State --no-mentorship
echo username,email_address,first_name,last_name,user_type > 20180904_mentors.csv
rollbook import 20180904_mentors.csv --type mentors
