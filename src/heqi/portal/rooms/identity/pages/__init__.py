"""Pages of people and sign-in."""

from litestar import Router

from heqi.portal.rooms.identity.pages import account, entrance, people

# A router: in the application itself, handlers of two methods at one address would be registered twice.
PAGES = Router("/", route_handlers=[*entrance.HANDLERS, *account.HANDLERS, *people.HANDLERS], include_in_schema=False)
