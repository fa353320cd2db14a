"""What can be read off English text without knowing plans or rules: tokens, times, people, tasks, acronyms, readability."""
