# Rows that may mean several
cat > 20240827_users.csv << END
username,email_address,first_name
dee,dee@state.example.edu,Dee
dee,dee@state.example.edu,Dee
END
rollbook import 20240827_users.csv
cat > failed_rows.csv << END
username,email_address,first_name,status,response
dee,dee@state.example.edu,Dee,failed,"{""success"":false,""errors"":{}}"
END
rollbook conform 2 --actual failed_rows.csv
