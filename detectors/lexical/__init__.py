"""Evidence from words in cells: persons, places and code lists, by lists that the package carries."""
