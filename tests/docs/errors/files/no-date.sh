# A file without a moment
echo username,email_address,first_name > users.csv
rollbook import users.csv
