# Rows that cannot be compared, or only as texts
cat > failed_rows.csv << END
username,email_address,first_name,status,response
bob,bob@state.example.edu,,failed,first name is missing
zed,zed@state.example.edu,Zed,failed,"{""success"":false,""errors"":{}}"
END
rollbook conform 1 --actual failed_rows.csv
