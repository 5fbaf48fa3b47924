# Two places at once
rollbook replay --into other --in-place
