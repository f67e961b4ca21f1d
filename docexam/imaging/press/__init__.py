"""The press: sheet, substrate, inks, processes, personalisation, alterations."""
