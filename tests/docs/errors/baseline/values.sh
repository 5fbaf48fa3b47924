# Values that cannot be understood
cat > 20230801_export.csv << END
Username,Email Address,User Type,Disabled,primary_education:cumulative_gpa,primary_education:start_date,additional_email_addresses,mentor_information_attributes:maximum_mentees
ann,ann.state.example.edu,Students,FALSE,3.5,2020-08-24,,
bob,bob@state.example.edu,Pupils,FALSE,3.5,2020-08-24,,
cy,cy@state.example.edu,Students,perhaps,3.5,2020-08-24,,
dee,dee@state.example.edu,Students,FALSE,good,2020-08-24,,
eve,eve@state.example.edu,Students,FALSE,3.5,last autumn,,
fay,fay@state.example.edu,Students,FALSE,3.5,2020-08-24,fay at home,
may,may@post.example,Mentors,FALSE,,,,some
,hal@state.example.edu,Students,FALSE,3.5,2020-08-24,,
ida,ida@state.example.edu,Students,FALSE,3.5,2020-08-24,,,x
END
rollbook baseline 20230801_export.csv
