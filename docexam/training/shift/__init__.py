"""Shifts: who comes when, what is wrong with whom, how the queue stands, and what the hour shows at its end."""
