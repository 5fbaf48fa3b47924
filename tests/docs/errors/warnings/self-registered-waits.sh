# An account whose person waits for the school, and was rejected
rollbook observe registered cy@post.example first_name=Cy --at 2024-08-27
rollbook show cy@post.example > account.txt
rollbook observe rejected cy@post.example
rollbook show cy@post.example > account.txt
