"""From untrusted bytes to facts: what the file is, what it says, where it says so and how sure that is."""

import os

# Before any module of this room can import onnxruntime, whoever imports it (sandbox, tests, benchmarks): since 1.29 it
# starts a thread on import that writes a file and uploads what it measured, unless told not to.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
