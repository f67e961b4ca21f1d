"""Figures that are measured and printed beside a floor of the same run; never asserted by time in a test."""
