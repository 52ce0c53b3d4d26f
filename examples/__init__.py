"""What a newcomer sees first: records of two invented training bodies, their certificates, and the demo.

The demo is a client like any other: it knows the public API and nothing of the house.
"""
