"""Pages of engines, in the shape of a pilot."""
