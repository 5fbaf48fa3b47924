# A GPA that is none
cat > 20240827_users.csv << END
username,email_address,first_name,primary_education:cumulative_gpa
ann,ann@state.example.edu,Ann,4.3
bob,bob@state.example.edu,Bob,3.666
cy,cy@state.example.edu,Cy,good
dee,dee@state.example.edu,Dee,-1
END
rollbook import 20240827_users.csv
