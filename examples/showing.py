"""What the demo prints: its progress, the table, what to open next, and where it differs from what was expected."""

from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, Final, Self

from rich import box
from rich.console import Console, RenderableType
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
# Groups of checks, and the families of reasons that belong to each.
_GROUPS: Final = (
    ("document", ("document.",), ("document.",)),
    ("register", ("registry.registration",), ("registration.", "registry.", "identity.")),
    ("training", ("programme.", "issuer.", "certificate.", "practitioner."), ("programme.", "issuer.", "duplicate.")),
    ("place", ("jurisdiction.",), ("jurisdiction.",)),
    ("consent", ("consent",), ("consent.",)),
)
_MARKS: Final[Mapping[str, tuple[str, str]]] = {"reject": ("✗", "red"), "note": ("✓", "green")}
_SHORT: Final[Mapping[str, str]] = {"jurisdiction.conditions_unverified": "needs a person"}


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
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_lines=False, expand=False)
    for heading, width in (("Record", 8), ("Name", 12), ("Place", 6), ("What was found", 22), ("Outcome", 22)):
        table.add_column(heading, min_width=width, overflow="fold", no_wrap=heading in {"Record", "Place"})
    for example in examples:
        submission = submissions[example.external_id]
        found = Text("\n").join(what_was_found(submission))
        table.add_row(example.external_id, example.name, example.place, found, _outcome(submission))
    console.print()
    console.print(table)
    issued = [(each, page) for each in examples if (page := badge_page(submissions[each.external_id]))]
    console.print("Badge pages")
    for example, page in issued:
        # Unbroken at any width: an address that is wrapped cannot be clicked or copied.
        console.print(f"  {example.external_id:<9} {page}", soft_wrap=True, markup=False)
    console.print("\nWhat to open")
    for address, what in _to_open(issued, base_url):
        console.print(f"  {address}", soft_wrap=True, markup=False)
        console.print(f"      {what}")
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


def _outcome(submission: Mapping[str, Any]) -> RenderableType:
    state = submission["state"]
    word, colour = _WORDS.get(state, (state, "magenta"))
    text = Text(word, style=f"bold {colour}")
    for code in reason_codes(submission):
        text.append(f"\n{code}", style="not bold default")
    return text


def reason_codes(submission: Mapping[str, Any]) -> list[str]:
    """The codes it stands on, without those that are information only, each once."""
    return list(dict.fromkeys(each["code"] for each in submission["reasons"] if each["severity"] != "note"))


def what_was_found(submission: Mapping[str, Any]) -> Iterator[Text]:
    """A short phrase for each group of checks: a tick, or what stands against it."""
    for name, kinds, families in _GROUPS:
        reasons = [
            each for each in submission["reasons"] if each["code"].startswith(families) and each["severity"] != "note"
        ]
        checks = [each for each in submission["checks"] if each["kind"].startswith(kinds)]
        if reasons:
            yield _against(name, reasons)
        elif any(each["outcome"] == "pass" for each in checks) and name != "consent":
            yield Text(f"✓ {name}", style="green")


def _against(name: str, reasons: Sequence[Mapping[str, str]]) -> Text:
    """The gravest reason of a group in a phrase."""
    worst = next((each for each in reasons if each["severity"] == "reject"), reasons[0])
    mark, colour = _MARKS.get(worst["severity"], ("?", "yellow"))
    phrase = _SHORT.get(worst["code"]) or worst["code"].partition(".")[2].replace("_", " ")
    return Text(f"{mark} {name}: {phrase}", style=colour)


def show_differences(
    console: Console, expected: Mapping[str, Expected], submissions: Mapping[str, dict[str, Any]]
) -> Iterator[str]:
    """Each way in which a record did not end as expected; printed as well."""
    for identifier, wanted in expected.items():
        submission = submissions[identifier]
        codes = {each["code"] for each in submission["reasons"]}
        missing = [code for code in wanted.reasons if code not in codes]
        if submission["state"] != wanted.outcome:
            difference = f"{identifier}: {submission['state']}, expected {wanted.outcome}"
        elif missing:
            difference = f"{identifier}: {submission['state']} as expected, but without {', '.join(missing)}"
        else:
            continue
        detail = "; ".join(f"{each['code']}: {each['detail']}" for each in submission["reasons"])
        console.print(f"DIFFERS  {difference}", style="bold red", markup=False)
        console.print(f"         {detail or 'it gives no reason'}", markup=False)
        yield difference
