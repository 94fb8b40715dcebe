"""What we are looking for: categories, sensitivity, records and errors; the words of the whole program."""
