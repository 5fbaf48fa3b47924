# A value that is on another account
rollbook observe edited ann card_id=B200
rollbook observe registered bob@state.example.edu first_name=Bob
