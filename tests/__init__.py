"""What the program promises, run."""
