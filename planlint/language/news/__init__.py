"""News, praise and opinions that ask nobody for anything."""
