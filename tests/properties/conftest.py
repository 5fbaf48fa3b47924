"""Small histories go the way of large files."""

from collections.abc import Iterator

import pytest

from ledger import running, write_behind


@pytest.fixture(autouse=True, scope="package")
def few_rows_are_many() -> Iterator[None]:
    """After every other row all is written, by the second thread from three rows on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(running, "_STEP", 2)
        patch.setattr(write_behind, "_AT_ONCE", 3)
        yield
