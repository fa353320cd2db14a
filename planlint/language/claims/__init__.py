"""Claims with and without a source."""
