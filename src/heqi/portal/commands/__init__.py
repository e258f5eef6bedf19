"""Commands of the house itself; rooms and pilots bring their own."""
