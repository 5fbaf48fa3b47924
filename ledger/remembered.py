"""Which files were restored or kept last? The next one asked for is often like them.

A content that only led to another one is not sure: it never was compared with its
digest. It will do to lead on, since what it leads to is compared.
"""

from collections import OrderedDict
from typing import Final

_MOST_BYTES: Final = 64_000_000


class Remembered:
    """The contents that were used last, as many as have room, and always one."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._contents: OrderedDict[str, bytes] = OrderedDict()
        self._sure: set[str] = set()
        self._bytes = 0

    def get(self, name: str) -> bytes | None:
        """The content of that name, if it is remembered."""
        if name in self._contents:
            self._contents.move_to_end(name)
        return self._contents.get(name)

    def sure(self, name: str) -> bytes | None:
        """The content, if it is remembered, and has that name as its digest."""
        return self.get(name) if name in self._sure else None

    def put(self, name: str, content: bytes, *, is_sure: bool) -> None:
        """Remember a content, and forget those that were not used for longest."""
        self._forget(name)
        self._contents[name] = content
        self._bytes += len(content)
        if is_sure:
            self._sure.add(name)
        while self._bytes > self._most and len(self._contents) > 1:
            self._forget(next(iter(self._contents)))

    def _forget(self, name: str) -> None:
        self._bytes -= len(self._contents.pop(name, b""))
        self._sure.discard(name)
