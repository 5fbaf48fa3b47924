# A value that the field cannot have
rollbook observe edited ann override_disabled_field=perhaps
