"""Pictures are computed: the press prints a sheet from a recipe, the optics light any region of it."""
