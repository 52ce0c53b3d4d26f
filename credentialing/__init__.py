"""The office behind both doors: what Postnominal knows and does, free of HTTP forms and queue mechanics."""
