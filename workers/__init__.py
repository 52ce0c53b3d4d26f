"""The queue door: ids in, one stage called. One process for each queue, and one for what happens by the clock."""
