# A moment that cannot be read
cat > nightly/imports.csv << END
file,at
20240826_users.csv,26.8.2024
END
rollbook import nightly
