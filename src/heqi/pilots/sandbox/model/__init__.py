"""What a batch and an application are, the way an application goes, and the problems on it."""
