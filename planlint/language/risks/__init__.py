"""Risks that a plan names, what it does about them, and whether it tells both the worry and what that does to the child."""
