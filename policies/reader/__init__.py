"""Prose to statements: what a policy's sentences declare and deny, in English and Chinese."""
