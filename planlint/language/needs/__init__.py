"""Needs: what is lacking in a child's life, told from a service that is asked for."""
