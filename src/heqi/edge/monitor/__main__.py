"""``python -m heqi.edge.monitor``: what ``heqi evidence monitor`` becomes."""

import sys

from heqi.edge.monitor.program import main

if __name__ == "__main__":
    sys.exit(main())
