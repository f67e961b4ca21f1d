"""Panels that screens are put together from: examination and decision."""
