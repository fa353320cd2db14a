"""Help that nobody could book, told from a service, a post or a course that somebody could ring."""
