"""docexam: an examination desk for the officers who check travel documents."""

__all__ = ["__version__"]

__version__ = "0.1.0"
