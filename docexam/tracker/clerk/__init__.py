"""What a clerk does at head office: each step one call that opens its own transaction and gives back values."""
