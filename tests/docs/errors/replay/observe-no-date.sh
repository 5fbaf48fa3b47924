# An observation without a moment
rollbook replay --observe archived ann
