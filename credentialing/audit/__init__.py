"""The tamper-evident log: leaves, the Merkle tree in tiles, signed checkpoints, proofs, and checking all of it offline.

A room of its own because an outsider must be able to read it alone and be convinced.
"""
