"""The maker of the portrait bank: built with at home, never imported by the program."""
