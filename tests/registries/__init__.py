"""Registers as they really behave: over HTTP, on loopback, and mostly badly."""
