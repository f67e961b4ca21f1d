"""The screens of head office, for a clerk who never saw a terminal. The officers' program does not contain them."""
