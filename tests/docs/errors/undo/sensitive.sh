# A sensitive field on the automatic channel
rollbook undo 2 --channel automatic
