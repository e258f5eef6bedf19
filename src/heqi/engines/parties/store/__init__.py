"""Every SQL statement of parties, one file a subject, and the rows they give."""
