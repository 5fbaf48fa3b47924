# Somebody who is excluded, and somebody who is not
rollbook observe excluded ann
rollbook observe excluded ann
rollbook observe included bob
