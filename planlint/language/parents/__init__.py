"""What parents and carers think, told from what they do and from how others portray them."""
