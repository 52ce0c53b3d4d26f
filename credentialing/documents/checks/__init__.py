"""Pure checks of a Reading against the claim: what the file is, what it says, and who else used it."""
