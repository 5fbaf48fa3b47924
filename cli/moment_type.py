"""How is a moment written on the command line?"""

import click

from ledger.moments import moment


class Moment(click.ParamType[str]):
    """A date, or a date with a time; the school's local time."""

    name = "moment"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """The moment in the ledger's form."""
        try:
            return moment(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


MOMENT = Moment()
