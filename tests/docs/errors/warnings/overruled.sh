# A rule that the school overrules
rollbook school set State --overrule email-syntax
cat > 20240827_users.csv << END
username,email_address,first_name
cy,cy at post,Cy
END
rollbook import 20240827_users.csv
