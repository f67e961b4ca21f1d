"""A country's year of sticks, made from a seed, so that anyone can try head office before the first stick comes."""
