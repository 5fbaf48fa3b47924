# A column that is not known
cat > nightly/imports.csv << END
file,moment
20240826_users.csv,2024-08-26
END
rollbook import nightly
