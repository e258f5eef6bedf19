"""Webhooks: an institution is told of what it recorded, in signed messages (Standard Webhooks)."""
