"""Run rollbook as it is installed, and stop it at a chosen place.

    python -m tests.faults.staged PLACE -- --ledger DIR import FILE

PLACE is ACTION:WHEN:CALL:MODULE:NAME, such as ``die:after:1:ledger.writing:insert``:
at the first call of that function, once it is done, the process kills itself. With the
action ``wait`` it says so on stdout and goes on when it is told to on stdin. After
``pages:SIZE`` the views take in pages of that size, two in a transaction; after
``cache:SIZE`` a writer has so many KiB in memory.
"""

import os
import runpy
import signal
import sys
from collections.abc import Callable
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any

ROLLBOOK = Path(sys.executable).with_name("rollbook")


def die() -> None:
    """End at once, as if the machine had lost its power."""
    os.kill(os.getpid(), signal.SIGKILL)


def wait() -> None:
    """Stand still until the test says go."""
    print("here", flush=True)
    sys.stdin.readline()


def stage(place: str) -> None:
    """Put the action where it belongs."""
    action, when, call, module, name = place.split(":")
    *path, last = name.split(".")
    owner = reduce(getattr, path, import_module(module))
    act = {"die": die, "wait": wait}[action]
    setattr(owner, last, _acting(getattr(owner, last), act, when, int(call)))


def _acting(
    function: Callable[..., Any], act: Callable[[], None], when: str, call: int
) -> Callable[..., Any]:
    calls = 0

    def acting(*values: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        mine = calls == call
        if mine and when == "before":
            act()
        result = function(*values, **named)
        if mine and when == "after":
            act()
        return result

    return acting


def main() -> None:
    """Stage the places, then be the installed command."""
    cut = sys.argv.index("--")
    places, arguments = sys.argv[1:cut], sys.argv[cut + 1 :]
    for place in places:
        if place.startswith("pages:"):
            catching_up = import_module("projections.catching_up").__dict__
            catching_up["PAGE_SIZE"] = int(place.removeprefix("pages:"))
            catching_up["PAGES"] = 2
        elif place.startswith("cache:"):
            store = import_module("ledger.store").__dict__
            store["_CACHE"] = f"PRAGMA cache_size = -{place.removeprefix('cache:')}"
        else:
            stage(place)
    sys.argv = [str(ROLLBOOK), *arguments]
    runpy.run_path(str(ROLLBOOK), run_name="__main__")


if __name__ == "__main__":
    main()
