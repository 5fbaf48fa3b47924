"""How are bytes made small: alone, or as what differs from bytes like them?

Zstandard, at its fastest level: on tables of comma-separated values it is nearly as
small as those above it, and a night has no time for them. What a file shares with the
one before it are long stretches, so they are looked for by hashes of 64 bytes at one
place in 64; its index is small and quickly made, however large the files.
"""

import sys
from collections.abc import Iterator, Mapping
from typing import Final

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FrameError = zstd.ZstdError
"""A frame that cannot be read."""

SHORTEST_BASE: Final = 8
"""Bytes below which there is nothing to differ from."""

_To = zstd.CompressionParameter
_ALONE: Final[Mapping[int, int]] = {_To.compression_level: 1, _To.checksum_flag: 1}
_EVERY: Final = 6
_PIECE: Final = 2**17
"""So many bytes stay near the processor while they are looked through."""

_LARGEST_WINDOW: Final = zstd.DecompressionParameter.window_log_max.bounds()[1]


def can_differ(content: bytes, base: bytes) -> bool:
    """Whether the content can be kept as what differs from the base."""
    return (
        len(base) >= SHORTEST_BASE and _log(content, base) <= _To.window_log.bounds()[1]
    )


def frame_of(content: bytes, base: bytes = b"") -> bytes:
    """The content made small; with a base, as what differs from it.

    Other threads run meanwhile.
    """
    prefix = zstd.ZstdDict(base, is_raw=True).as_prefix if base else None
    options = _differing(_log(content, base)) if base else _ALONE
    compressor = zstd.ZstdCompressor(options=options, zstd_dict=prefix)
    compressor.set_pledged_input_size(len(content))
    return compressor.compress(content, zstd.ZstdCompressor.FLUSH_FRAME)


def content_of(frame: bytes, size: int, base: bytes = b"") -> bytes:
    """The content behind a frame, of this size. Raises FrameError."""
    return b"".join(pieces_of(frame, size, base, size + 1))


def pieces_of(
    frame: bytes, size: int, base: bytes = b"", at_once: int = _PIECE
) -> Iterator[bytes]:
    """The content behind a frame, of this size, so many bytes at once.

    Raises FrameError, for some damage only behind the last piece.
    """
    prefix = zstd.ZstdDict(base, is_raw=True).as_prefix if base else None
    reader = zstd.ZstdDecompressor(
        zstd_dict=prefix,
        options={zstd.DecompressionParameter.window_log_max: _LARGEST_WINDOW},
    )
    left, coming = size, frame
    while not reader.eof:
        piece = reader.decompress(coming, max_length=at_once)
        left, coming = left - len(piece), b""
        if left < 0 or (not piece and not reader.eof):
            break
        yield piece
    if left or not reader.eof:
        raise FrameError("it is cut off, or has not the size that it had")


def _log(content: bytes, base: bytes) -> int:
    """The logarithm of a window over the base and the content."""
    return max((len(base) + len(content)).bit_length(), _To.window_log.bounds()[0])


def _differing(log: int) -> dict[int, int]:
    return {
        **_ALONE,
        _To.window_log: log,
        _To.enable_long_distance_matching: 1,
        _To.ldm_hash_rate_log: _EVERY,
        _To.ldm_hash_log: max(log - _EVERY - 1, _To.ldm_hash_log.bounds()[0]),
        _To.ldm_min_match: 2**_EVERY,
    }
