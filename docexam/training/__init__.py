"""The rules: pure functions over domain values; time and seed are passed in."""
