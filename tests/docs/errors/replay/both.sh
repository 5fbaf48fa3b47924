# Left out and changed
rollbook replay --without 2 --set 2.channel=automatic
