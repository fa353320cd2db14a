"""What a sentence of a plan tells, by votes trained on whole plans: whom it means, what its words mean, what it says."""
