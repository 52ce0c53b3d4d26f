"""How gunicorn serves the HTTP door. Threads suit requests that mostly wait for PostgreSQL; see docs/decisions."""

import os

bind = f"{os.environ.get('HOST', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = int(os.environ.get("WEB_THREADS", "4"))
timeout = 60
graceful_timeout = 30
keepalive = 5
accesslog = None  # the service writes one structured line a request itself
control_socket_disable = True  # signals are all the control we need, and a socket in $HOME would be shared
