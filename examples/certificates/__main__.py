"""``python -m examples.certificates [DIRECTORY]``: draws every certificate of the table."""

import sys
from pathlib import Path

from examples.certificates.layouts import draw
from examples.certificates.printed import DOCUMENTS, Certificate, read_certificates
from examples.certificates.tampering import alter, scan


def made(certificate: Certificate) -> bytes:
    """The document as it reaches the training body's desk: drawn, then altered or scanned where the table says so."""
    data = draw(certificate)
    if certificate.forged is not None:
        data = alter(data, certificate.forged)
    return scan(data) if certificate.scanned else data


def main(directory: Path = DOCUMENTS) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for certificate in read_certificates():
        (directory / certificate.file).write_bytes(made(certificate))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
