"""The words of certificates, a module for each language.

``table`` lists them, ``phrases`` says how they are written.
"""
