// Put before a query of a reader: it is run, and each step tells what it did.
PROFILE
