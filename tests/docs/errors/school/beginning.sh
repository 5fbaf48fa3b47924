# Schools and their settings
rollbook school add State --domain state.example.edu
