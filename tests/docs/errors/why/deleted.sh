# A value of an account that was deleted
rollbook observe deleted ann --because "she asked" --by "the registrar"
rollbook why ann last_name
