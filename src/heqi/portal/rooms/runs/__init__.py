"""Unattended runs: which there are, how each stands, and what a person decides for one that cannot go on by itself."""
