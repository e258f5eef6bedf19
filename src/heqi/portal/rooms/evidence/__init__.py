"""The evidence room: deposit, entry pages, bundles, public verification, and the log's public formats."""
