"""PDF files: their objects, what their pages show, and the tables and texts that this makes."""
