"""The words of parties: institutions and people, approvals, admission; pure."""
