"""What a first visit costs: every kind of page of ours, and three of them in every contestant."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from statistics import median

from tests.browser import chromium

from . import lighthouse, ours
from .content import Content, contents
from .contestants import installed
from .lighthouse import Visit
from .measuring import FailedError, round_robin, tell
from .report import Goal, Outcome, Table, number
from .serving import serving
from .setting import Setting

KINDS = {
    "home": "",
    "guide": "guide/harder-questions/",
    "bank": "prepare/questions/",
    "checklists": "prepare/checklists/",
    "tool": "prepare/stories/",
    "my packet": "prepare/my-packet/",
    "evidence": "reference/evidence/",
    "glossary": "reference/glossary/",
}
"""A page of each kind by its address. The guide page is one of the longest."""
SHARED = ("home", "guide", "bank")
"""The kinds that are measured everywhere."""
OWN = ("ours", "bare")
"""Of these, all kinds."""
LCP_RATIO, CLS = 1.25, 0.01
KB = 1024
NOTE = (
    "Lighthouse with its settings for mobiles, median of {rounds}. The scores are performance, "
    "accessibility, best practices and SEO. KB and requests are over the wire, before anybody touches "
    "the page. No page reaches a third party, so Material and Zensical appear without their web fonts."
)


def measure(setting: Setting) -> Outcome:
    """Medians of visits with Lighthouse, to all pages in turn."""
    lighthouse.install()
    browser = chromium.get()
    if browser is None:
        raise FailedError("no Chromium: set CHROMIUM=/path/to/it")
    pages = contents()
    ready, _ = installed(setting.against)
    sites = {"ours": ours.published(), "bare": ours.bare(pages)}
    for name, contestant in ready.items():
        tell(f"building {name}")
        contestant.lay_out(pages)
        try:
            contestant.run()
            sites[name] = contestant.built
        except FailedError as error:
            tell(f"{name} does not build, and is left out: {error}")
    with serving({_host(name): folder for name, folder in sites.items()}) as served:
        subjects = {
            (name, kind): partial(lighthouse.visit, f"https://{_host(name)}/{url}", served, browser)
            for name, kind, url in to_visit(sites, pages, every_page=setting.every_page)
        }
        return outcome(round_robin(setting.rounds, subjects))


def to_visit(
    names: Iterable[str], pages: Iterable[Content], *, every_page: bool
) -> list[tuple[str, str, str]]:
    """Whose page, of which kind, and its address below the root. A page of no kind is one by itself."""
    others = {f"/{page.url}": page.url for page in pages if page.url not in KINDS.values()}
    own = KINDS | others if every_page else KINDS
    shared = {kind: KINDS[kind] for kind in SHARED}
    return [(name, kind, url) for name in names for kind, url in (own if name in OWN else shared).items()]


def _host(name: str) -> str:
    return "second-round.test" if name == "ours" else f"{name}.test"


def outcome(found: Mapping[tuple[str, str], list[Visit]]) -> Outcome:
    """Medians of the visits to each contestant's pages, and what of them was promised."""
    middle = {subject: _middle(visits) for subject, visits in found.items()}
    ratios = {
        (name, kind): visit.lcp / middle["bare", kind].lcp
        for (name, kind), visit in middle.items()
        if ("bare", kind) in middle
    }
    own = {kind: visit for (name, kind), visit in middle.items() if name == "ours"}
    goals = [
        Goal("The lowest score of any page", min(min(v.scores) for v in own.values()), 100, at_least=True),
        Goal("LCP beside the bare page", max(ratios["ours", kind] for kind in own), LCP_RATIO, "times"),
        Goal("CLS", max(visit.cls for visit in own.values()), CLS),
        *_budgets(own),
    ]
    rows = [
        {
            "Page": f"{'Second Round' if name == 'ours' else name.capitalize()}, {kind}",
            "Scores": " ".join(f"{score:.0f}" for score in visit.scores),
            "LCP ms": number(visit.lcp),
            "to bare": number(ratios[name, kind]),
            "TBT ms": number(visit.tbt),
            "CLS": f"{visit.cls:.3f}",
            "KB": f"{visit.size / KB:.1f}",
            "Requests": number(visit.requests),
        }
        for (name, kind), visit in middle.items()
    ]
    samples = {" ".join(subject): [asdict(visit) for visit in visits] for subject, visits in found.items()}
    rounds = max(len(visits) for visits in found.values())
    return Outcome(goals, [Table("A first visit on a phone", rows, NOTE.format(rounds=rounds))], samples)


def _budgets(own: Mapping[str, Visit]) -> Iterable[Goal]:
    if "guide" in own:
        yield Goal("Bytes of a guide page", own["guide"].size / KB, 30, "KB")
        yield Goal("Requests of a guide page", own["guide"].requests, 5)
    if "bank" in own:
        yield Goal("Bytes of the bank", own["bank"].size / KB, 75, "KB")


def _middle(visits: Sequence[Visit]) -> Visit:
    """The median of everything, each for itself."""
    return Visit(
        scores=tuple(median(scores) for scores in zip(*(visit.scores for visit in visits), strict=True)),
        lcp=median(visit.lcp for visit in visits),
        tbt=median(visit.tbt for visit in visits),
        cls=median(visit.cls for visit in visits),
        size=median(visit.size for visit in visits),
        requests=median(visit.requests for visit in visits),
    )
