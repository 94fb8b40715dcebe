"""The checks that rules name; `detectors/checksums.py` is their table."""
