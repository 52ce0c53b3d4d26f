"""The sandbox register: a server of its own that answers test keys, so that nobody tries things out on real registers.

It imports nothing of ours, as a register would not.
"""
