# A field that nobody gives who registers alone
rollbook observe registered dee@post.example username=dee
