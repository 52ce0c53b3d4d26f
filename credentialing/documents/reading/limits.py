"""The numbers a document has to stay within, in one place. ``docs/documents.md`` explains them to senders."""

from typing import Final

MAX_PAGES: Final = 20
MAX_PAGE_SIDE: Final = 5_000.0  # points of 1/72 inch after UserUnit: 1.76 m, beyond A0
MIN_PAGE_SIDE: Final = 36.0  # half an inch
MAX_OBJECTS: Final = 50_000  # indirect objects of a PDF
MAX_VALUES: Final = 1_000_000  # names, numbers, strings and containers inside them
MAX_DEPTH: Final = 64  # of containers in one object
MAX_FILTERS: Final = 4  # on one stream
MAX_STREAM: Final = 64 << 20  # bytes of one stream, decoded
MAX_STREAMS: Final = 256 << 20  # bytes of all streams, decoded
MAX_PIXELS: Final = 50_000_000  # of a picture, alone or inside a PDF
MAX_PICTURE_SIDE: Final = 20_000
MAX_FORM_DEPTH: Final = 12  # form XObjects drawn by form XObjects
MAX_FORM_DRAWS: Final = 5_000  # times that following all of them would draw something
MAX_CHARACTERS: Final = 60_000  # of text in a document; comparing the worst of it with a claim takes 6 s
MAX_LINES: Final = 1_200
MAX_LINE: Final = 500  # characters; some comparisons grow with the square of it
MAX_REVISIONS: Final = 20
MAX_RENDER_PIXELS: Final = 12_000_000  # of one page rendered for OCR
