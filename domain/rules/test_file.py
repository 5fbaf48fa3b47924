"""A file whose name says test or sample is analysed, never processed."""

from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "test-file",
    "With test or sample anywhere in its name, in any case, a file is analysed and "
    "never processed: all its rows are skipped.",
    Status.DOCUMENTED,
    ("AUTORUN", "AUTO"),
)


def test_file(name: str) -> Refusal | None:
    """Whether the name keeps the file from being processed."""
    for word in ("test", "sample"):
        if word in name.lower():
            hint = f'the file name has "{word}" in it: rename the file to process it'
            return Refusal(RULE.name, None, hint)
    return None
