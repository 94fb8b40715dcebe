"""Running it: the command line, the pipeline, the store and what comes out of them."""
