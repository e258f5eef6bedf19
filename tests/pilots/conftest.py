"""The pilots are tested in the same house as the portal."""

from tests.portal.conftest import client, house, stranger, up

__all__ = ["client", "house", "stranger", "up"]
