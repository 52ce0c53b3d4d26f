"""Who may carry "DN" where: dated, cited rule packs as data, and a pure engine that holds findings against them.

Pure, because a decision that can be replayed must depend on nothing but what it was given.
"""
