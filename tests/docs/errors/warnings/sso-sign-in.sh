# An account that lost single sign-on
rollbook observe sso-withdrawn ann --at 2024-08-27 --because "left the staff"
rollbook show ann > account.txt
