"""The gerunds, in the order of a submission's route: the only code that changes state.

Each stage takes a ``Transaction`` (one state change, its event, its pending leaf and its outbox rows, all or
nothing) or, where it must work outside the database, the ``Office`` and opens its transactions itself.
"""
