"""Corpora → weights, and their evaluation. So far: the annotated news of our own."""
