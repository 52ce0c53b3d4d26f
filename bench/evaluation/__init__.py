"""How good the documents' check is: labelled pairs of a certificate and a claim, read and judged as the service does.

A room of its own because nothing here may leak into what it measures: it imports the house, never the reverse.
"""
