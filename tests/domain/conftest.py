"""The words of these tests explain their own failures."""

import pytest

pytest.register_assert_rewrite("tests.domain.given", "tests.domain.the_file")
