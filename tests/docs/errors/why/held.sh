# A row of a file that would be held
cat > 20240827_users.csv << END
username,email_address,first_name,last_name
ann,ann@post.example,Ann,Lee
END
rollbook explain 20240827_users.csv:2 --channel automatic
