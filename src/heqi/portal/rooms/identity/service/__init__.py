"""The use cases of the door; each in the transaction it is given."""
