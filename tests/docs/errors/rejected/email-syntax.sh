# An address that is none
cat > 20240827_users.csv << END
username,email_address,first_name
cy,cy.state.example.edu,Cy
END
rollbook import 20240827_users.csv
