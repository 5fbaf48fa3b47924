# A folder that is there
mkdir other
rollbook replay --into other
