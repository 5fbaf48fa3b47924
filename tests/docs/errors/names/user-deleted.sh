# Somebody who was deleted
rollbook observe deleted bob --at 2024-08-28 --by "the registrar" --because "a double"
rollbook show bob
