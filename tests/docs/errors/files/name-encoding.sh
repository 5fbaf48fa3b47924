# A file whose name is not UTF-8
echo username,email_address,first_name > "$(printf '20240826_Ren\351.csv')"
rollbook import 2024*.csv
mkdir nightly
mv 2024*.csv nightly
rollbook import nightly
