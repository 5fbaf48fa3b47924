"""Is an interrupted command told from one that is done?"""

import signal
import subprocess

from tests.cli.running import PROGRAM, Rollbook

MORE_THAN_A_PIPE_HOLDS = b"ann," * 50_000


def test_an_interrupted_import_is_not_done_and_leaves_nothing(state: Rollbook) -> None:
    before = state.events()
    words = ("import", "-", "--name", "20240101_users.csv")
    with subprocess.Popen(
        [PROGRAM, "--ledger", state.ledger, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdin
        assert running.stderr
        running.stdin.write(MORE_THAN_A_PIPE_HOLDS)
        running.stdin.flush()
        running.send_signal(signal.SIGINT)
        running.stdin.close()
        said = running.stderr.read()
    assert b"Traceback" not in said
    assert running.returncode not in (0, 1)
    assert state.events() == before
