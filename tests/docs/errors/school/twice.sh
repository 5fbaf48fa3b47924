# A school that is there already
rollbook school add State --domain state.example.edu
