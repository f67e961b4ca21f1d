"""The optics: one room per illumination, tilt, tiles and their cache, the camera's last pass."""
