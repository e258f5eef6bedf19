"""What the launcher hands to the server."""

from __future__ import annotations

from heqi.storage.launch import filled


def test_a_path_that_looks_like_a_placeholder_stays_as_it_is() -> None:
    places = {"data": "/a/{socket}", "socket": "/b/{data}"}
    command = ["/p/{data}/postgres", "-D", "{data}", "-c", "at={socket}", "{other}"]
    assert filled(command, places) == ["/p/{data}/postgres", "-D", "/a/{socket}", "-c", "at=/b/{data}", "{other}"]
    assert filled(["true"], {}) == ["true"]
