"""How the station record came to be as it is, revision by revision (Alembic, shipped as files)."""
