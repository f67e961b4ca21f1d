"""PIN hashing now; age, SSHSIG and keys when results are sealed."""
