# SQL that cannot be understood
rollbook query "SELECT user_name FROM accounts"
