"""Today's rulebook, with a limit that a test can reach."""

from dataclasses import replace

from domain.rulebook import CURRENT, Rulebook


def with_limit(rule: str, most: int) -> Rulebook:
    settings = tuple(
        replace(setting, means=str(most)) if setting.name == rule else setting
        for setting in CURRENT.settings
    )
    return replace(CURRENT, settings=settings)
