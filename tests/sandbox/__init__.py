"""The sandbox register, over HTTP."""
