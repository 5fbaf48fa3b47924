"""How are laws tried? Always on the same examples, so that a failure stays one."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings


def law(examples: int) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """So many examples, the same on every run and every machine."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
