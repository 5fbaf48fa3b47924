"""The domain: what one row does to an account."""
