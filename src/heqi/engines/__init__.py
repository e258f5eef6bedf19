"""What the pilots stand on; each engine knows no pilot. Its ``__init__`` is its whole public face."""
