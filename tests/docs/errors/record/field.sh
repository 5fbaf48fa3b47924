# A field that there is not
rollbook record ann --field shoe_size
