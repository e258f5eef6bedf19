"""The trail: who did what, when and to what, each deed bound into the evidence log."""
