# A question that there is not
rollbook audit left-fed
rollbook audit nonsense
