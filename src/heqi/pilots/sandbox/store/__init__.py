"""The tables of the sandbox (schema ``sandbox``) and every statement on them."""
