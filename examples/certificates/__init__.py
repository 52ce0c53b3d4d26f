"""Draws the example certificates, so that nobody has to wonder where a PDF in this repository comes from.

``python -m examples.certificates`` writes ``examples/documents/`` anew, the same bytes every time. It needs
``requirements-dev.txt``; the demo does not, because the documents are kept beside it.
"""
