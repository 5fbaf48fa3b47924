# A field that is spelled otherwise
rollbook why ann First_Name
