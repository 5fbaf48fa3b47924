# Values that a mentor cannot have
cat > 20180904_mentors.csv << END
username,email_address,first_name,last_name,user_type,mentor_information_attributes:student_contact_preference,mentor_information_attributes:maximum_mentees
mo,mo@post.example,Mo,Moss,mentors,allowed,3
may,may@post.example,May,Moss,Mentors,sometimes,3
max,max@post.example,Max,Moss,Mentors,allowed,some
END
rollbook import 20180904_mentors.csv --type mentors
