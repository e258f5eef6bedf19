"""The sandbox for people: ``/sandbox/…``."""

from heqi.pilots.sandbox.pages.handlers import PAGES

__all__ = ["PAGES"]
