"""Folders of content become domain values: packs, designs, lists; checked as they are read."""
