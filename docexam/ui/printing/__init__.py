"""Paper: PDF drawn from values, with the typefaces and the colours of the program."""
