# Values and accounts that changed since
rollbook observe edited bob middle_name=N --at 2024-09-03 --by "the registrar"
rollbook observe excluded cy
cat > 20240904_users.csv << END
username,email_address,first_name,middle_name
dee,ann@state.example.edu,Dee,N
END
rollbook import 20240904_users.csv
rollbook undo 2
rollbook observe deleted ann
rollbook undo 2 -o repair.csv
