"""What is logged of an error: where it happened, never what it says."""

from __future__ import annotations

import json
import logging
import sys

from heqi.portal.observability import JsonLines


def test_an_error_is_logged_by_its_places_and_never_by_its_words() -> None:
    try:
        raise ValueError("张三 6222021234567890")
    except ValueError:
        record = logging.LogRecord("heqi", logging.ERROR, __file__, 1, "unexpected", (), sys.exc_info())
    line = JsonLines().format(record)
    assert "张三" not in line
    assert "6222" not in line
    assert json.loads(line)["error"] == "ValueError"
    assert any("test_observability.py" in place for place in json.loads(line)["places"])
