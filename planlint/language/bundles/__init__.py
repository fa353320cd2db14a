"""Actions that bundle tasks of different doers, days or matters, told from one job with its own steps."""
