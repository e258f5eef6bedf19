"""Mail: what people were told stands in their inbox, and is mailed to those who want it."""
