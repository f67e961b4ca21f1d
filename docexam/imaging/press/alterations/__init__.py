"""Alterations: pure functions Sheet -> Sheet and Finding, each touching only the layers it names."""
