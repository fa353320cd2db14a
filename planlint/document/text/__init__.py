"""Plain text: what its lines look like, and the blocks that they make."""
