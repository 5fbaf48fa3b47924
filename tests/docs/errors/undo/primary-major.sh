# A primary major that is no longer among the majors
cat > 20240903_users.csv << END
username,email_address,first_name,primary_education:major_names,primary_education:primary_major_name
cy,cy@state.example.edu,Cy,Art;Law,Art
END
cat > 20240904_users.csv << END
username,email_address,first_name,primary_education:major_names,primary_education:primary_major_name
cy,cy@state.example.edu,Cy,Art;Law,Law
END
cat > 20240905_users.csv << END
username,email_address,first_name,primary_education:major_names,primary_education:primary_major_name
cy,cy@state.example.edu,Cy,Law,Law
END
rollbook import 20240903_users.csv 20240904_users.csv 20240905_users.csv
rollbook undo 4
