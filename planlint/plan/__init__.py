"""The plan, and how a document becomes plans."""
