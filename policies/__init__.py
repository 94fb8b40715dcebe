"""What the company says: policy files, their check, and the policies that come with the program."""
