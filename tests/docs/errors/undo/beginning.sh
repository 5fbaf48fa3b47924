# Undoing an import
# The second file gave everybody a middle name, and more to some.
rollbook school add State --domain state.example.edu
cat > 20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
bob,bob@state.example.edu,Bob
cy,cy@state.example.edu,Cy
END
cat > 20240902_users.csv << END
username,email_address,first_name,middle_name,athlete,auth_identifier
ann,ann@post.example,Ann,M,,
bob,bob@state.example.edu,Bob,M,TRUE,bob1
cy,cy@state.example.edu,Cy,M,,
dee,dee@state.example.edu,Dee,M,,
eve,eve@state.example.edu,Eve,M,,
END
rollbook import 20240826_users.csv
rollbook import 20240902_users.csv --changes-identifiers
