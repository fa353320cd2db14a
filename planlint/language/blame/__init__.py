"""Words that put a label on a parent or child."""
