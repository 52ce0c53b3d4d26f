"""One file for each group of endpoints: a form in, one stage called, a form out."""
