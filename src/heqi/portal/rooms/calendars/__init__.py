"""Calendars: on which days exchanges and banks work, and what the operator entered about them."""
