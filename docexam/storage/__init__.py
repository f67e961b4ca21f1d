"""The station's SQLite: database, schema, migrations, people, attempts (append only)."""
