"""What one row does to an account: pure, without I/O, clock or randomness."""
