"""Rules: their pages and checks found and loaded, selected, run over plans, and their findings ranked."""
