"""Panels beside the desk: what an examination, and later a case, is put together from."""
