"""Corpora → weights, and their evaluation: ``recipe`` trains both taggers, ``evaluation`` measures them."""
