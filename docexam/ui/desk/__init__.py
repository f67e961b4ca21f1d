"""The examination desk: view, tiles, lights, tilt, loupe, ruler, marks, comparison."""
