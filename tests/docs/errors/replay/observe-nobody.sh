# Somebody who is not there
rollbook replay --observe excluded zoe --at 2024-08-27
