"""Words everyone uses: clock, ids, canonical bytes, problems, settings, texts in both languages.

No I/O, no framework.
"""
