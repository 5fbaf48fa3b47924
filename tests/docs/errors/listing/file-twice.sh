# A file that is listed twice
cat > nightly/imports.csv << END
file,school
20240826_users.csv,State
20240826_users.csv,State
END
rollbook import nightly
