"""Alembic scripts, shipped as package data."""
