# A file that is not beside it
cat > nightly/imports.csv << END
file,school
20240827_users.csv,State
END
rollbook import nightly
