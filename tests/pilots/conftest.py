"""The pilots are tested in the same house as the portal."""

from tests.portal.conftest import client, house

__all__ = ["client", "house"]
