# Somebody who is archived, and somebody who is not
rollbook observe archived ann
rollbook observe archived ann
rollbook observe unarchived bob
