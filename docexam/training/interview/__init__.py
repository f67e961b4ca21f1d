"""The rules of an interview: drawing it, the talk as a state machine, its score, and walks through it."""
