# No moment, and nothing that has one
rollbook --ledger new school add Tech --domain tech.example.edu
rollbook --ledger new observe registered cy@post.example
