"""What builds, checks and releases docexam; no part of the program."""
