"""Ways in and out of the library, each imported by its own name."""
