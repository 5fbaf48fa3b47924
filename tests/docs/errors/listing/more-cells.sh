# More cells than columns
cat > nightly/imports.csv << END
file,school
20240826_users.csv,State,students
END
rollbook import nightly
