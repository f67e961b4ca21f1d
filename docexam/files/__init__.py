"""Safe write, folders and removable drives, without Qt."""
