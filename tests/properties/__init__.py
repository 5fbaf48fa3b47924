"""Laws that hold for every history, and a second, naive model to compare with."""
