"""``heqi-monitor``: watch the evidence log of a house from outside, as any third party can; no house is needed for it.

What it decides stands in :mod:`heqi.engines.trust.monitoring` and :mod:`heqi.engines.trust.reading`, which know no
network. Here are the web (:mod:`web`) and the command line (:mod:`program`).
"""
