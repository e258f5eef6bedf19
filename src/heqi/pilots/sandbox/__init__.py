"""The regulatory sandbox 监管沙箱: calls for pilots, and each application's way from selection to exit."""
