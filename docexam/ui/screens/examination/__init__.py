"""The examination of one specimen after another: desk, evidence, decision."""
