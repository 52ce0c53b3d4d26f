"""Who is registered, asked of whoever grants it: one row for each register, one guarded way out to the network."""
