# A state that no file sets
rollbook why-not ann excluded=yes
