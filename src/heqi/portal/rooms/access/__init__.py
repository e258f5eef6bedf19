"""Access: who may do this, and why."""
