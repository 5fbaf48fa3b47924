# Somebody who had not registered then
rollbook observe registered cy@post.example first_name=Cy --school State --at 2024-08-28
rollbook show cy@post.example --as-of 2024-08-27
