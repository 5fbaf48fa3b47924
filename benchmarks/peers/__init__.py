"""The obvious program on an event store: per row get, change, save.

Each module is that program on one library, as its documentation has it and with its
own settings: ``python -m benchmarks.peers.NAME FILE DATABASE [ROWS]`` tells the seconds
for all rows of a file, or for the first so many. None of them keeps views, knows a
rule, or can say which row made a value so.
"""
