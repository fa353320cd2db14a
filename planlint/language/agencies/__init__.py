"""Which agencies a plan says are at work with the child, and what they do."""
