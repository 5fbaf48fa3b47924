# An import that changed nothing
cat > 20240903_users.csv << END
username,email_address,first_name
cy,cy@state.example.edu,Cy
END
rollbook import 20240903_users.csv
rollbook undo 3
