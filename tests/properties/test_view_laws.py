"""However the views came to be, they are the same."""

from hypothesis import given

from projections.views import Views
from tests.properties.histories import Step, histories
from tests.properties.laws import law
from tests.properties.replaying import happen, new_ledger, tables, views_of


@law(examples=30)
@given(histories())
def test_views_made_anew_equal_those_that_grew_file_by_file(
    history: list[Step],
) -> None:
    with new_ledger() as ledger:
        for step in history:
            happen(ledger, step)
            Views(ledger).catch_up()
        with views_of(ledger) as reader:
            grown = tables(reader)
        views = Views(ledger)
        views.rebuild()
        with views.reader() as reader:
            assert tables(reader) == grown
