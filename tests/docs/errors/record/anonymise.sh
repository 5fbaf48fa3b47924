# A story that hangs on the letters of an address
# Capital letters do not count in addresses: ß is SS there, whatever word stands for it.
cat > 20240827_users.csv << END
username,email_address,first_name
cy,straße@post.example,Cy
dee,STRASSE@post.example,Dee
ann,ann@state.example.edu,Ann
END
cat > 20240828_users.csv << END
username,email_address,first_name
cy,straße@post.example,Cy
END
cat > 20240829_users.csv << END
username,email_address,first_name
dee,STRASSE@post.example,Dee
cy,straße@post.example,Cy
END
rollbook import 20240827_users.csv 20240828_users.csv 20240829_users.csv
rollbook record cy --anonymise
