"""How is a file written that the user named?"""

from pathlib import Path

import click


def write_file(output: Path, text: str) -> None:
    """Write the text, or say why it cannot be written."""
    try:
        output.write_bytes(text.encode())
    except OSError as error:
        raise click.UsageError(
            f"{output} cannot be written: {error.strerror}"
        ) from None
