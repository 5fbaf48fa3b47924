# A first name that was blank
rollbook school add Tech --domain tech.example.edu
cat > 20240903_export.csv << END
username,email_address
gil,gil@tech.example.edu
END
cat > 20240904_users.csv << END
username,email_address,first_name
gil,gil@tech.example.edu,Gil
END
rollbook baseline 20240903_export.csv --school Tech
rollbook import 20240904_users.csv --school Tech
rollbook undo 3
