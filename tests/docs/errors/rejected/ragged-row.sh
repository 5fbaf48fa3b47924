# More cells than the header has
cat > 20240827_users.csv << END
username,email_address,first_name,last_name
ann,ann@state.example.edu,Ann,Lee, M.A.
END
rollbook import 20240827_users.csv
rollbook failed 2 --nl
