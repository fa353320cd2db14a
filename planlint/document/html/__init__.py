"""Web pages: their tags and looks, and the blocks that these make."""
