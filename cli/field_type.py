"""How is a field named on the command line?"""

import click

from domain.naming import UnknownNameError, column_named


class FieldName(click.ParamType[str]):
    """A column, a header of any era, or a state."""

    name = "field"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """The column."""
        try:
            return column_named(value)
        except UnknownNameError as error:
            self.fail(str(error), param, ctx)


class FieldValue(click.ParamType[tuple[str, str]]):
    """The same, with the value that it might have."""

    name = "field=value"

    def convert(
        self,
        value: str | tuple[str, str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, str]:
        """The column and the value."""
        if isinstance(value, tuple):
            return value
        name, equals, text = value.partition("=")
        if not equals:
            self.fail(f"{value!r} has no value: write FIELD=VALUE", param, ctx)
        return FIELD.convert(name, param, ctx), text


FIELD = FieldName()
FIELD_VALUE = FieldValue()
