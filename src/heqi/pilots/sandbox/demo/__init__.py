"""A small believable world: one batch of sixteen projects that has run for most of a year, and the call of the next."""

from heqi.pilots.sandbox.demo.story import demo

__all__ = ["demo"]
