"""Which record of a file is meant by its number?"""

from domain.records import Record
from domain.settings import Settings
from domain.sheet import csv_text


class NoSuchRowError(Exception):
    """The file has no such row, as a sentence."""


def row_of_file(name: str, content: bytes, settings: Settings, number: int) -> Record:
    """The record of that number. Raises NoSuchRowError."""
    header, last = None, 0
    for record in csv_text(content, settings).records():
        header = header or record.number
        last = record.number
        if last >= number:
            break
    if last == number != header:
        return record
    if header and number <= header:
        raise NoSuchRowError(f"row {header} of {name} is its header: name one below it")
    if header and header < number < last:
        raise NoSuchRowError(f"row {number} of {name} is blank: a blank line is no row")
    raise NoSuchRowError(f"{name} has no row {number}: its last one is {last}")
