"""One room per screen; screens do not know each other."""
