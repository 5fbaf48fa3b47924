# A condition on accounts that SQLite does not understand
rollbook when 'shoe_size > 40'
rollbook when 'archived' --each --first
