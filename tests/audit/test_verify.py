"""A whole log in memory, damaged in every way a row of a database can be, and what verification says of it."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from credentialing.audit.checkpoint import sign_checkpoint, sign_note
from credentialing.audit.leaf import make_leaf
from credentialing.audit.tree import append, root
from credentialing.audit.verify import Broken, Erasure, Expected, LogRow, Sound, Where, verify_log
from credentialing.model.event import Actor, Event
from credentialing.model.states import Mode
from tests.audit.naive import Tiles
from tests.audit.signer import ORIGIN, PUBLIC_KEY, SEED

START = datetime(2026, 1, 1, tzinfo=UTC)
BATCHES = (1, 2, 30, 200, 23, 1, 143, 0, 256, 44)  # 700 leaves; sizes 256 and 0 growth are among the checkpoints
ERASED, ERASURE = 40, 600
OTHER_SEED = bytes(32)


def event(number: int) -> Event:
    return Event(
        id=f"evt_{number:026d}",
        type="submission.erased" if number == ERASURE else "submission.moved",
        object_id=f"sub_{(ERASED if number == ERASURE else number):026d}",
        actor=Actor("worker:checks", "org_a" if number % 3 else None),
        tenant="org_a",
        mode=Mode.TEST if number % 5 else Mode.LIVE,
        at=START + timedelta(seconds=number),
        before="checking",
        after="approved",
        object_version=number % 7,
        data={"number": number, "check_versions": {"name_matches": "2"}},
    )


def salt(number: int) -> bytes:
    return number.to_bytes(32, "big")


@dataclass
class Log:
    """What the tables hold."""

    rows: list[LogRow] = field(default_factory=list)
    checkpoints: list[tuple[int, str]] = field(default_factory=list)
    tiles: Tiles = field(default_factory=Tiles)
    events: int = 0
    remembered: str | None = None
    count_tiles: bool = True

    def verify(self) -> Sound | Broken:
        tiles = len(self.tiles.kept) if self.count_tiles else None
        size = self.checkpoints[-1][0] if self.checkpoints else 0
        expected = Expected(self.events, size, tiles, self.remembered)
        return verify_log(
            self.rows, self.checkpoints, self.tiles.read, origin=ORIGIN, public_key=PUBLIC_KEY, expected=expected
        )

    def copy(self) -> "Log":
        tiles = Tiles()
        tiles.kept = dict(self.tiles.kept)
        return Log([*self.rows], [*self.checkpoints], tiles, self.events, self.remembered)


def build(batches: tuple[int, ...] = BATCHES, *, erase: bool = True) -> Log:
    log = Log()
    for batch in batches:
        size = len(log.rows)
        numbers = range(size, size + batch)
        leaves = [make_leaf(event(number), salt(number)) for number in numbers]
        growth = append(size, leaves, log.tiles.read)
        log.tiles.keep(growth.tiles)
        log.checkpoints.append((growth.new_size, sign_checkpoint(ORIGIN, growth.new_size, growth.root, SEED)))
        log.rows += [
            LogRow(number, event(number).id, leaf, event(number), salt(number))
            for number, leaf in zip(numbers, leaves, strict=True)
        ]
    log.events = len(log.rows)
    if erase:
        gone = replace(event(ERASED), data={}, before=None, after=None)
        log.rows[ERASED] = replace(
            log.rows[ERASED], event=gone, salt=None, erasure=Erasure(ERASURE, log.rows[ERASURE].leaf)
        )
    return log


SOUND = build()


@pytest.fixture
def log() -> Log:
    return SOUND.copy()


def broken(log: Log, where: Where, name: str, detail: str) -> None:
    answer = log.verify()
    assert isinstance(answer, Broken), answer
    assert (answer.where, answer.name) == (where, name), str(answer)
    assert detail in answer.detail
    assert str(answer) == f"{where} {name}: {answer.detail}"


def test_a_sound_log_is_told_in_figures(log: Log) -> None:
    answer = log.verify()
    assert answer == Sound(700, len(BATCHES), len(log.tiles.kept), 1, root(700, log.tiles.read))


def test_an_empty_log_is_sound() -> None:
    assert build((), erase=False).verify() == Sound(0, 0, 0, 0, root(0, Tiles().read))
    assert isinstance(build((0,), erase=False).verify(), Sound)


def test_a_stranger_with_leaves_alone_can_verify_them(log: Log) -> None:
    rows = [LogRow(row.idx, row.event_id, row.leaf) for row in log.rows]
    answer = verify_log(rows, log.checkpoints, log.tiles.read, origin=ORIGIN, public_key=PUBLIC_KEY)
    assert isinstance(answer, Sound)
    assert answer.erased == 0


def test_a_log_sealed_in_steps_wider_than_a_tile_is_sound() -> None:
    assert isinstance(build((700, 2000), erase=False).verify(), Sound)


def test_a_flipped_bit_in_a_leaf_is_told_of_its_event(log: Log) -> None:
    leaf = bytearray(log.rows[300].leaf)
    leaf[leaf.index(b"approved"[0])] ^= 1
    log.rows[300] = replace(log.rows[300], leaf=bytes(leaf))
    answer = log.verify()
    assert isinstance(answer, Broken)
    assert "300" in str(answer)


def test_a_rewritten_leaf_whose_event_was_rewritten_too_is_told_by_the_tile(log: Log) -> None:
    lie = replace(event(300), after="rejected")
    log.rows[300] = LogRow(300, lie.id, make_leaf(lie, salt(300)), lie, salt(300))
    broken(log, Where.TILE, "0/1 of width 144", "hash 44 disagrees with leaf 300")


def test_history_rewritten_with_its_tiles_is_told_by_the_checkpoint(log: Log) -> None:
    lie = replace(event(300), after="rejected")
    log.rows[300] = LogRow(300, lie.id, make_leaf(lie, salt(300)), lie, salt(300))
    leaves = [row.leaf for row in log.rows]
    size = 0
    for batch in BATCHES:
        log.tiles.keep(append(size, leaves[size : size + batch], log.tiles.read).tiles)
        size += batch
    broken(log, Where.CHECKPOINT, "400", "it signs root")
    # Whoever holds the key too must forge every later checkpoint; one kept elsewhere still tells.
    log.remembered = log.checkpoints[6][1]
    log.checkpoints = [
        (size, sign_checkpoint(ORIGIN, size, root(size, log.tiles.read), SEED)) for size, _ in log.checkpoints
    ]
    broken(log, Where.CHECKPOINT, "remembered", "it signs root")


def test_a_dropped_row_is_told(log: Log) -> None:
    del log.rows[300]
    broken(log, Where.LEAF, "300", "after 299 comes 301")


def test_a_dropped_last_row_is_told(log: Log) -> None:
    del log.rows[-1]
    broken(log, Where.LEAF, "699", "a checkpoint covers 700 leaves")


def test_swapped_leaves_are_told(log: Log) -> None:
    first, second = log.rows[10], log.rows[11]
    log.rows[10] = replace(second, idx=10)
    log.rows[11] = replace(first, idx=11)
    broken(log, Where.TILE, "0/0 of width 33", "hash 10 disagrees with leaf 10")


def test_a_row_filed_under_another_event_is_told(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], event_id=event(11).id)
    broken(log, Where.LEAF, "10", f"filed under event {event(11).id} and seals {event(10).id}")


def test_an_event_edited_after_sealing_is_told(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], event=replace(event(10), data={"number": 11}))
    broken(log, Where.EVENT, event(10).id, "leaf 10 seals something else: check_versions disagrees")


def test_an_event_that_is_gone_is_told(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], event=None)
    broken(log, Where.EVENT, event(10).id, "leaf 10 seals it and it is gone")


def test_an_event_without_a_leaf_is_told(log: Log) -> None:
    log.events += 1
    broken(log, Where.LOG, ORIGIN, "701 events and 700 leaves")


def test_a_newest_checkpoint_that_was_not_read_is_told(log: Log) -> None:
    answer = verify_log(
        log.rows,
        log.checkpoints,
        log.tiles.read,
        origin=ORIGIN,
        public_key=PUBLIC_KEY,
        expected=Expected(size=701),
    )
    assert str(answer) == f"log {ORIGIN}: its newest checkpoint was to sign 701 leaves and signs 700"


def test_an_erasure_is_looked_up_by_the_count_of_events_where_no_size_is_told(log: Log) -> None:
    expected = Expected(events=700)
    answer = verify_log(
        log.rows, log.checkpoints, log.tiles.read, origin=ORIGIN, public_key=PUBLIC_KEY, expected=expected
    )
    assert isinstance(answer, Sound)


def test_a_leaf_longer_than_a_bundle_takes_is_told(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], leaf=bytes(65_536))
    broken(log, Where.LEAF, "10", "65536 bytes")


@pytest.mark.parametrize("leaf", [b"", b"[]", b"\xff", b"[" * 60_000])
def test_a_row_that_is_no_leaf_is_told(log: Log, leaf: bytes) -> None:
    log.rows[10] = replace(log.rows[10], leaf=leaf)
    broken(log, Where.LEAF, "10", "seals None")


def test_a_leaf_no_checkpoint_covers_is_told(log: Log) -> None:
    del log.checkpoints[-1]
    broken(log, Where.LEAF, "656", "the last one covers 656")


def test_a_log_without_checkpoints_is_told(log: Log) -> None:
    log.checkpoints.clear()
    broken(log, Where.LEAF, "0", "the last one covers 0")


def test_a_missing_tile_is_told(log: Log) -> None:
    del log.tiles.kept[0, 1, 256]
    broken(log, Where.TILE, "0/1 of width 256", "missing")


def test_a_missing_partial_tile_of_a_published_size_is_told(log: Log) -> None:
    del log.tiles.kept[0, 0, 33]
    broken(log, Where.TILE, "0/0 of width 33", "missing")


@pytest.mark.parametrize("change", [lambda data: data + b"\0", lambda data: data[:-1]])
def test_a_tile_of_another_length_is_told(log: Log, change: Callable[[bytes], bytes]) -> None:
    log.tiles.kept[0, 1, 256] = change(log.tiles.kept[0, 1, 256])
    broken(log, Where.TILE, "0/1 of width 256", "bytes, not 8192")


def test_a_bit_in_an_upper_tile_is_told(log: Log) -> None:
    log.tiles.kept[1, 0, 2] = log.tiles.kept[1, 0, 2][:-1] + b"\0"
    broken(log, Where.TILE, "1/0 of width 2", "hash 1 disagrees with tile 0/1")


def test_a_tile_too_many_is_told_where_tiles_are_counted(log: Log) -> None:
    log.tiles.kept[0, 3, 256] = bytes(8192)
    broken(log, Where.LOG, ORIGIN, "tiles are kept")
    log.count_tiles = False
    assert isinstance(log.verify(), Sound)


def test_a_checkpoint_with_another_root_is_told(log: Log) -> None:
    log.checkpoints[3] = (233, sign_checkpoint(ORIGIN, 233, bytes(32), SEED))
    broken(log, Where.CHECKPOINT, "233", f"it signs root {'00' * 32}")


def test_two_stories_about_one_size_are_told(log: Log) -> None:
    log.checkpoints.insert(4, (233, sign_checkpoint(ORIGIN, 233, bytes(32), SEED)))
    broken(log, Where.CHECKPOINT, "233", "it signs root")


def test_a_checkpoint_filed_under_another_size_is_told(log: Log) -> None:
    log.checkpoints[3] = (234, log.checkpoints[3][1])
    broken(log, Where.CHECKPOINT, "234", "filed under size 234 and signs size 233")


def test_a_log_that_became_shorter_is_told(log: Log) -> None:
    log.checkpoints[3:5] = [log.checkpoints[4], log.checkpoints[3]]
    broken(log, Where.CHECKPOINT, "233", "after a checkpoint of size 256")


def test_a_checkpoint_of_another_key_is_told(log: Log) -> None:
    log.checkpoints[3] = (233, sign_checkpoint(ORIGIN, 233, root(233, log.tiles.read), OTHER_SEED))
    broken(log, Where.CHECKPOINT, "233", "not signed by")


def test_a_remembered_checkpoint_that_agrees_is_no_trouble(log: Log) -> None:
    for _, note in SOUND.checkpoints:
        log.remembered = note
        assert isinstance(log.verify(), Sound)


def test_a_remembered_checkpoint_of_a_size_the_log_no_longer_keeps_still_agrees(log: Log) -> None:
    full = Tiles.of([row.leaf for row in log.rows[:100]])
    log.remembered = sign_checkpoint(ORIGIN, 100, root(100, full.read), SEED)
    assert isinstance(log.verify(), Sound)


def test_a_log_cut_off_behind_a_remembered_checkpoint_is_told(log: Log) -> None:
    short = build(BATCHES[:-1])
    assert isinstance(short.verify(), Sound)
    short.remembered = log.checkpoints[-1][1]
    broken(short, Where.CHECKPOINT, "remembered", "covers 700 leaves, the log's last checkpoint 656")


def test_a_remembered_text_that_is_no_checkpoint_is_told(log: Log) -> None:
    log.remembered = sign_note("hello\n", ORIGIN, SEED)
    broken(log, Where.CHECKPOINT, "remembered", "an origin, a size and a root")


def test_a_salt_that_is_gone_without_an_erasure_is_told(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], salt=None)
    broken(log, Where.EVENT, event(10).id, "no erasure says why")


def test_an_erasure_of_another_object_excuses_nothing(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], salt=None, erasure=log.rows[ERASED].erasure)
    broken(log, Where.EVENT, event(10).id, f"leaf {ERASURE} does not erase the object of leaf 10")


def test_a_leaf_that_is_no_erasure_excuses_nothing(log: Log) -> None:
    log.rows[10] = replace(log.rows[10], salt=None, erasure=Erasure(11, log.rows[11].leaf))
    broken(log, Where.EVENT, event(10).id, "leaf 11 does not erase")


@pytest.mark.parametrize("idx", [0, ERASED, 599, 601, 700, 5000])
def test_an_erasure_the_log_does_not_hold_there_excuses_nothing(log: Log, idx: int) -> None:
    log.rows[ERASED] = replace(log.rows[ERASED], erasure=Erasure(idx, log.rows[ERASURE].leaf))
    broken(log, Where.EVENT, event(ERASED).id, f"the erasure is not leaf {idx} of the log")


def test_an_erasure_whose_tile_is_gone_excuses_nothing(log: Log) -> None:
    del log.tiles.kept[0, 2, 188]
    broken(log, Where.EVENT, event(ERASED).id, f"the erasure is not leaf {ERASURE} of the log")


def test_an_event_whose_values_are_gone_still_shows_its_public_facts(log: Log) -> None:
    gone = log.rows[ERASED].event
    assert gone is not None
    log.rows[ERASED] = replace(log.rows[ERASED], event=replace(gone, tenant="org_b"))
    broken(log, Where.EVENT, event(ERASED).id, "tenant disagrees")


# ---- random edits ---------------------------------------------------------------------------------------------------


def _flip(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]


def _flip_leaf(log: Log, chance: random.Random) -> None:
    i = chance.randrange(700)
    log.rows[i] = replace(log.rows[i], leaf=_flip(log.rows[i].leaf, chance))


def _rewrite_leaf(log: Log, chance: random.Random) -> None:
    i = chance.randrange(700)
    told = json.loads(log.rows[i].leaf)
    told[chance.choice(sorted(told))] = chance.choice(["x", None, 2, [], {}])
    log.rows[i] = replace(log.rows[i], leaf=json.dumps(told, separators=(",", ":"), sort_keys=True).encode())


def _reseal(log: Log, chance: random.Random) -> None:
    i = chance.choice([i for i in range(700) if i != ERASED])
    lie = replace(event(i), data={"number": -i - 1})
    log.rows[i] = replace(log.rows[i], leaf=make_leaf(lie, salt(i)), event=lie)


def _drop(log: Log, chance: random.Random) -> None:
    del log.rows[chance.randrange(700)]


def _drop_and_renumber(log: Log, chance: random.Random) -> None:
    i = chance.randrange(700)
    log.rows = log.rows[:i] + [replace(row, idx=row.idx - 1) for row in log.rows[i + 1 :]]
    log.events -= 1


def _swap(log: Log, chance: random.Random) -> None:
    i, j = chance.sample(range(700), 2)
    log.rows[i], log.rows[j] = replace(log.rows[j], idx=i), replace(log.rows[i], idx=j)


def _duplicate(log: Log, chance: random.Random) -> None:
    i = chance.randrange(700)
    log.rows.insert(i, log.rows[i])


def _swap_salts(log: Log, chance: random.Random) -> None:
    i, j = chance.sample([i for i in range(700) if i != ERASED], 2)
    log.rows[i], log.rows[j] = replace(log.rows[i], salt=log.rows[j].salt), replace(log.rows[j], salt=log.rows[i].salt)


def _lose_salt(log: Log, chance: random.Random) -> None:
    i = chance.choice([i for i in range(700) if i != ERASED])
    log.rows[i] = replace(log.rows[i], salt=None)


def _edit_event(log: Log, chance: random.Random) -> None:
    i = chance.choice([i for i in range(700) if i != ERASED])
    edits: list[dict[str, object]] = [
        {"id": "evt_x"},
        {"type": "x.y"},
        {"object_id": "x"},
        {"actor": Actor("x")},
        {"tenant": None},
        {"mode": Mode.LIVE if i % 5 else Mode.TEST},
        {"at": START - timedelta(seconds=1)},
        {"before": None},
        {"after": "rejected"},
        {"object_version": 9},
        {"data": {}},
    ]
    log.rows[i] = replace(log.rows[i], event=replace(event(i), **chance.choice(edits)))  # type: ignore[arg-type]


def _flip_tile(log: Log, chance: random.Random) -> None:
    name = chance.choice(sorted(log.tiles.kept))
    log.tiles.kept[name] = _flip(log.tiles.kept[name], chance)


def _resize_tile(log: Log, chance: random.Random) -> None:
    name = chance.choice(sorted(log.tiles.kept))
    data = log.tiles.kept[name]
    log.tiles.kept[name] = chance.choice([data + bytes(32), data[:-32], data[:-1], b""])


def _drop_tile(log: Log, chance: random.Random) -> None:
    del log.tiles.kept[chance.choice(sorted(log.tiles.kept))]


def _swap_tiles(log: Log, chance: random.Random) -> None:
    first, second = chance.sample(sorted(log.tiles.kept), 2)
    log.tiles.kept[first], log.tiles.kept[second] = log.tiles.kept[second], log.tiles.kept[first]


def _flip_checkpoint(log: Log, chance: random.Random) -> None:
    i = chance.randrange(len(log.checkpoints))
    size, note = log.checkpoints[i]
    log.checkpoints[i] = (size, _flip(note.encode(), chance).decode(errors="replace"))


def _resign_checkpoint(log: Log, chance: random.Random) -> None:
    i = chance.randrange(len(log.checkpoints))
    size, _ = log.checkpoints[i]
    log.checkpoints[i] = (size, sign_checkpoint(ORIGIN, size, chance.randbytes(32), SEED))


def _resize_checkpoint(log: Log, chance: random.Random) -> None:
    i = chance.randrange(len(log.checkpoints))
    size, note = log.checkpoints[i]
    log.checkpoints[i] = (size + chance.choice([-1, 1]), note)


def _cut_end(log: Log, chance: random.Random) -> None:
    del log.checkpoints[-chance.randint(1, 9) :]


DAMAGES = [
    *(_flip_leaf, _rewrite_leaf, _reseal, _drop, _drop_and_renumber, _swap, _duplicate),
    *(_swap_salts, _lose_salt, _edit_event),
    *(_flip_tile, _resize_tile, _drop_tile, _swap_tiles),
    *(_flip_checkpoint, _resign_checkpoint, _resize_checkpoint, _cut_end),
]


def _all_detected(damage: Callable[[Log, random.Random], None], edits: range) -> None:
    for number in edits:
        log = SOUND.copy()
        damage(log, random.Random(f"{damage.__name__} {number}"))
        assert isinstance(log.verify(), Broken), f"{damage.__name__} {number} went unseen"


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_every_random_edit_is_detected(damage: Callable[[Log, random.Random], None]) -> None:
    _all_detected(damage, range(8))


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_every_one_of_2160_random_edits_is_detected(damage: Callable[[Log, random.Random], None]) -> None:
    """``pytest tests/audit -m slow``."""
    _all_detected(damage, range(120))
