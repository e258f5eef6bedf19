"""The room of people and sign-in: accounts, sessions, second factor, API tokens, single sign-on, joiner and leaver."""
