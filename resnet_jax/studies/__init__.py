"""Several runs: variants of a config trained with several seeds, and runs compared."""
