# No value to ask about
rollbook why-not ann last_name
