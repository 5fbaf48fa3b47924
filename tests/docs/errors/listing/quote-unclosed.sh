# A listing that is not CSV
printf 'file,school\n20240826_users.csv,"State\n' > nightly/imports.csv
rollbook import nightly
