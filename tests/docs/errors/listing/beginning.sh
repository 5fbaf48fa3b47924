# The listing imports.csv
# An `imports.csv` in a directory says per file what the options of `import` say. Where
# it cannot be understood, no file of the directory is taken.
rollbook school add State --domain state.example.edu
mkdir nightly
cat > nightly/20240826_users.csv << END
username,email_address,first_name
ann,ann@state.example.edu,Ann
END
