"""What a text says will be done, and whether anybody could tell afterwards; nothing here knows rules or plans."""
