"""By what progress would be judged: what parents say of themselves, or what others see, count and test."""
