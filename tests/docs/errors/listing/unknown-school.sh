# A school that is not in the ledger
cat > nightly/imports.csv << END
file,school
20240826_users.csv,Stat
END
rollbook import nightly
