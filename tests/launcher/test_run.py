"""``python -m launcher run`` as its user sees it."""

import os
import signal
import socket
import stat
import subprocess
import sys

import psycopg
import pytest
import redis

from launcher.house import ROOT
from tests.launcher.conftest import Installation


def environment_of(installation: Installation) -> dict[str, str]:
    lines = (installation.var / "service.env").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_ctrl_c_lets_programs_finish_and_leaves_no_process(installation: Installation) -> None:
    installation.start()
    assert installation.ends(signal.SIGINT) == 0
    assert installation.output.count("finished") == 2
    assert installation.output.rstrip().endswith("stopped")
    assert installation.processes() == []


def test_a_second_start_finds_its_data_and_its_secrets(installation: Installation) -> None:
    installation.start()
    env = environment_of(installation)
    with psycopg.connect(env["DATABASE_URL"]) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    with redis.Redis.from_url(env["REDIS_URL"]) as client:
        client.set("kept", "42")
    secret = (installation.var / "secrets" / "badge_key").read_text()
    installation.ends(signal.SIGTERM)

    installation.start()
    env = environment_of(installation)
    with psycopg.connect(env["DATABASE_URL"]) as connection:
        assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)
    with redis.Redis.from_url(env["REDIS_URL"]) as client:
        assert client.get("kept") == b"42"
    assert (installation.var / "secrets" / "badge_key").read_text() == secret
    installation.ends(signal.SIGTERM)


def test_nobody_else_reads_the_secrets(running: Installation) -> None:
    private = [running.var / "service.env", *(running.var / "secrets").iterdir()]
    assert len(private) == 4
    assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}


def test_a_program_that_dies_is_started_again(installation: Installation) -> None:
    installation.start()
    first = installation.worker()
    os.kill(first, signal.SIGKILL)
    installation.hears("worker was killed by SIGKILL; starting it again in 0.5 s")
    while installation.worker() == first:
        pass
    installation.ends(signal.SIGINT)


def test_servers_that_die_are_started_again_where_they_were(installation: Installation) -> None:
    installation.start()
    env = environment_of(installation)
    with psycopg.connect(env["DATABASE_URL"]) as connection:
        connection.execute("CREATE TABLE kept (answer integer)")
    lock = (installation.var / "postgres" / "postmaster.pid").read_text()
    os.kill(int(lock.partition("\n")[0]), signal.SIGKILL)
    with redis.Redis.from_url(env["REDIS_URL"]) as client:
        os.kill(client.info("server")["process_id"], signal.SIGKILL)
    installation.hears("postgres has died")
    installation.hears("valkey has died")
    installation.ends(signal.SIGINT)  # by then both had come back, for starting them is one step
    assert "next try" not in installation.output
    assert installation.output.rstrip().endswith("stopped")


def test_killing_the_launcher_kills_everything_and_hinders_no_next_start(installation: Installation) -> None:
    installation.start()
    installation.ends(signal.SIGKILL)
    assert installation.is_deserted(within=10)
    installation.start()
    assert installation.ends(signal.SIGINT) == 0


def test_a_worker_that_will_not_stop_does_not_outlive_a_second_ctrl_c(installation: Installation) -> None:
    deaf = (
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('working as 1')\ntime.sleep(600)\n"
    )
    (installation.home / "worker.py").write_text(deaf)
    installation.start()
    installation.worker()
    assert installation.process is not None
    installation.process.send_signal(signal.SIGINT)
    installation.hears("stopping")
    assert installation.ends(signal.SIGINT) == 0
    assert "worker: not finished in time" in installation.output


def test_a_port_in_use_is_one_line(installation: Installation) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        said = installation.refuses(PORT=str(port))
    assert said == f"postnominal: port {port} is in use; stop what listens there, or set PORT to another\n"


def test_a_second_launcher_of_the_same_directory_is_one_line(running: Installation) -> None:
    said = running.refuses()
    assert said.startswith(f"postnominal: {running.var} is in use by another launcher (process ")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"PORT": "http"}, "PORT must be a whole number from 1 to 65535, not 'http'"),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL must be one of debug, info, warning, error"),
        ({"VAR_DIR": "/dev/null/var"}, "cannot use the directory /dev/null/var: Not a directory"),
        ({"DATABASE_URL": "postgresql://me:secret@127.0.0.1:1/x"}, "DATABASE_URL: connection"),
        ({"DATABASE_URL": "mysql://me:secret@127.0.0.1/x"}, "DATABASE_URL must be a URL with one of the schemes"),
        ({"REDIS_URL": "redis://:secret@127.0.0.1:1/0"}, "REDIS_URL: Error 111"),
        ({"OBJECTS_URL": "file:///dev/null/objects"}, "OBJECTS_URL: cannot make /dev/null/objects: Not a directory"),
    ],
)
def test_a_wrong_setting_is_one_line_without_secrets(
    installation: Installation, environ: dict[str, str], said: str
) -> None:
    stderr = installation.refuses(**environ)
    assert stderr.startswith(f"postnominal: {said}")
    assert stderr.count("\n") == 1
    assert "secret" not in stderr


def test_exec_runs_a_command_in_the_services_environment(running: Installation) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "launcher", "exec", "sh", "-c", 'echo "$DATABASE_URL"'],
        cwd=ROOT,
        env=running.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == environment_of(running)["DATABASE_URL"]
