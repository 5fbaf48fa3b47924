# An option without a value
rollbook replay --set 1.channel
