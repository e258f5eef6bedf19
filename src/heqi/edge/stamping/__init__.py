"""A time-stamping authority (RFC 3161) for development: its own process and folder, and no legal effect.

It does what a real authority does, so that a house can be tried out as a whole, and says in certificate, policy and
answer that it is none. With ``--fault`` it misbehaves as told, for tests.
"""
