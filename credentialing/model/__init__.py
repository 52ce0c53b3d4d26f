"""The nouns everyone shares; plain Python that imports nothing of ours, so that every room can speak them."""
