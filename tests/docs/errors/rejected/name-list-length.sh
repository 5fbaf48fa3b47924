# A major that is too long
echo username,email_address,first_name,primary_education:major_names > 20240827_users.csv
echo "ann,ann@state.example.edu,Ann,$(printf 'Applied %.0s' $(seq 40))Physics" >> 20240827_users.csv
rollbook import 20240827_users.csv
