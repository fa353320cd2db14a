"""Who a child is, and what came before."""
