"""Whether a text names this person, date, hours and number: pure, so that every refusal can be replayed."""
