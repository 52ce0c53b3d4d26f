"""An untrusted file becomes a Reading inside a sandbox; pure checks then compare the Reading with the claim."""
