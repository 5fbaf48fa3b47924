# A word that is not UTF-8
rollbook show "$(printf 'Ren\351')"
