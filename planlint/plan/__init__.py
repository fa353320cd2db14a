"""The plan: its model, and how a document becomes one or more plans; nothing here reads files or judges."""
