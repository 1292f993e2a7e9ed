"""Short tables of words, of our own making: data, and nothing that works on it."""
