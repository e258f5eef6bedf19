"""What runs at an institution, as separate programs: each imports the kernel and ``engines.trust``, none another."""
