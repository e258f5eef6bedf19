"""``heqi-witness``: watches logs for an institution and cosigns their checkpoints while they only grow.

:mod:`keeping` what it remembers, :mod:`serving` its HTTP, :mod:`main` its command line. What it decides stands in
:mod:`heqi.engines.trust.witnessing`.
"""
