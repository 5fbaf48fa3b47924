# A field that nobody can edit
rollbook observe edited ann user_type=Mentors
