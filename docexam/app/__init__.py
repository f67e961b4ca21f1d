"""Composition root: main, bootstrap, paths, log, crash, command line."""
