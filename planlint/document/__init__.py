"""Files become documents, one reader a format, each ``bytes → Document``; nobody here knows what a plan is."""
