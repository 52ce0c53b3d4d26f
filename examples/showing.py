"""What the demo prints: its progress, the table, what to open next, and where it differs from what was expected."""

from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Table
from rich.text import Text

from examples.records import Example, Expected

# The state of a record in a word, and its colour.
_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "issued": ("issued", "green"),
    "rejected": ("rejected", "red"),
    "in_review": ("referred", "yellow"),
    "awaiting_second_approval": ("referred", "yellow"),
    "needs_information": ("asked back", "cyan"),
}
# Groups of checks by the beginnings of their kinds, with those of the reasons that speak against each.
_GROUPS: Final = (
    ("document", ("document.",), ("document.",)),
    ("register", ("registry.", "exclusion."), ("registration.", "registry.", "identity.", "exclusion.")),
    (
        "training",
        ("programme.", "issuer.", "certificate.", "practitioner."),
        ("programme.", "issuer.", "duplicate."),
    ),
    ("place", ("jurisdiction.",), ("jurisdiction.",)),
)
_IN_ORDER: Final = frozenset({"pass", "not_applicable"})
_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    "reject": ("✗", "red"),
    "refer": ("?", "yellow"),
    "ask": ("?", "cyan"),
}
_FOLLOWS: Final = "jurisdiction.conditions_unverified"
_WIDE: Final = 110  # columns from which on there is room for each reason in words


class Progress:
    """Two bars on a terminal; elsewhere a line now and then, so that a log stays readable."""

    def __init__(self, console: Console, total: int) -> None:
        self._console = console
        self._total = total
        self._said = -1
        self._bars = Bars(
            TextColumn("{task.description:<10}"),
            BarColumn(bar_width=None),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            disable=not console.is_terminal,
        )
        self._submitted = self._bars.add_task("submitted", total=total)
        self._settled = self._bars.add_task("settled", total=total)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bars.stop()

    def tell(self, *, submitted: int, settled: int) -> None:
        """How far it has come; repeating the same numbers says nothing."""
        self._bars.update(self._submitted, completed=submitted)
        self._bars.update(self._settled, completed=settled)
        step = (submitted + settled) * 4 // (2 * self._total)
        if not self._console.is_terminal and step > self._said:
            self._said = step
            self._console.print(f"submitted {submitted} of {self._total}, settled {settled}")


def show(
    console: Console, examples: Sequence[Example], submissions: Mapping[str, dict[str, Any]], base_url: str
) -> None:
    """The table of all records, the addresses of the badge pages, and what to open."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Record", width=8, no_wrap=True)
    table.add_column("Name", width=16 if console.width < _WIDE else 26)
    table.add_column("Outcome", width=10, no_wrap=True)
    table.add_column("What was found", overflow="fold")
    for example in examples:
        submission = submissions[example.external_id]
        word, colour = _WORDS.get(submission["state"], (submission["state"], "magenta"))
        found = what_was_found(submission, in_words=console.width >= _WIDE)
        table.add_row(
            f"{example.external_id}\n{example.place}", example.name, Text(word, style=f"bold {colour}"), found
        )
    console.print()
    console.print(table)
    issued = [(each, page) for each in examples if (page := badge_page(submissions[each.external_id]))]
    console.print("\nBadge pages")
    for example, page in issued:
        # Unbroken at any width: an address that is wrapped cannot be clicked or copied.
        console.print(f"  {example.external_id:<9} {page}", soft_wrap=True, markup=False)
    console.print("\nWhat to open")
    for address, what in _to_open(issued, base_url):
        console.print(f"  {address}", soft_wrap=True, markup=False)
        console.print(f"      {what}", markup=False)
    console.print()


def _to_open(issued: Sequence[tuple[Example, str]], base_url: str) -> Iterator[tuple[str, str]]:
    if issued:
        example, page = issued[0]
        yield page, f"what a patient sees of {example.name}'s badge"
        yield f"{page}.json", "the same badge as a signed Open Badges 3.0 credential"
    yield f"{base_url}/docs", "the API, to read and to try with the keys in var/keys.env"
    yield "README.md", "curl lines for a training body, a directory and an admin"


def badge_page(submission: Mapping[str, Any]) -> str:
    """The address of the badge's public page; empty if there is none."""
    badge = submission.get("badge")
    return str(badge["page"]) if badge else ""


def what_was_found(submission: Mapping[str, Any], *, in_words: bool) -> Table:
    """What was found in order, in one line; then each reason that stands against it, once and gravest first.

    That a condition could not be verified is left out where another reason says why.
    """
    told = {each["code"]: each for each in submission["reasons"] if each["severity"] in _MARKS}
    if len(told) > 1:
        told.pop(_FOLLOWS, None)
    found = Table.grid(padding=(0, 1, 0, 0))
    found.add_column(width=1)
    found.add_column(overflow="fold")
    in_order = [
        name
        for name, kinds, families in _GROUPS
        if _have_passed(submission, kinds) and not any(code.startswith(families) for code in told)
    ]
    if in_order:
        found.add_row(Text("✓", style="green"), Text(", ".join(in_order), style="green"))
    for reason in sorted(told.values(), key=lambda each: each["severity"] != "reject"):
        mark, colour = _MARKS[reason["severity"]]
        code = Text(reason["code"], style=colour)
        found.add_row(Text(mark, style=colour), code.append(f"  {reason['title']}", "default") if in_words else code)
    return found


def _have_passed(submission: Mapping[str, Any], kinds: tuple[str, ...]) -> bool:
    """Whether a group of checks passed: at least one of them, and none said anything else."""
    outcomes = {each["outcome"] for each in submission["checks"] if each["kind"].startswith(kinds)}
    return "pass" in outcomes and outcomes <= _IN_ORDER


def show_differences(
    console: Console, expected: Mapping[str, Expected], submissions: Mapping[str, dict[str, Any]]
) -> list[str]:
    """Each way in which a record did not end as expected, printed with all the reasons it gives."""
    differences = {identifier: _difference(submissions[identifier], wanted) for identifier, wanted in expected.items()}
    for identifier, difference in differences.items():
        if difference:
            console.print(f"DIFFERS  {identifier}: {difference}", style="bold red", markup=False, soft_wrap=True)
            for reason in submissions[identifier]["reasons"]:
                console.print(f"         {reason['code']}: {reason['detail']}", markup=False, soft_wrap=True)
    return [f"{identifier}: {difference}" for identifier, difference in differences.items() if difference]


def _difference(submission: Mapping[str, Any], wanted: Expected) -> str:
    state = submission["state"]
    if state != wanted.outcome:
        return f"{state}, expected {wanted.outcome}"
    missing = set(wanted.reasons) - {each["code"] for each in submission["reasons"]}
    return f"{state} as expected, but without {', '.join(sorted(missing))}" if missing else ""
