"""onnxruntime's telemetry stays off in every process that imports it through us."""

import os
import subprocess
import sys
from pathlib import Path


def test_whoever_imports_the_ocr_has_telemetry_off() -> None:
    code = "import os, credentialing.documents.reading.ocr; print(os.environ['ORT_DISABLE_TELEMETRY'])"
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], env=environment, capture_output=True, check=True
    )
    assert told.stdout.strip() == b"1"
