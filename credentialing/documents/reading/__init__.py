"""From untrusted bytes to facts: what the file is, what it says, where it says so and how sure that is."""
