"""Comparing faces: how hard a pair is, which pair is put, what an answer is worth, which forms test it."""
