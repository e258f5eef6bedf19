"""The faces of the house: HTTP server, REST API, pages, command line."""
