"""What the door knows of accounts and credentials, and the rules for them; pure."""
