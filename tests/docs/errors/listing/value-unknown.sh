# A value that is not one of the column's
cat > nightly/imports.csv << END
file,channel
20240826_users.csv,nightly
END
rollbook import nightly
