"""What the other engines make of names, colors and widths: each works them out by itself."""

from tests.browser.checks import COLOR_RULES, axe_faults, width_faults
from tests.engines.profile import Profile

PAGES = ("", "guide/the-invitation/", "prepare/my-interview/", "prepare/my-packet/")

DARKEN = """async () => {
  document.body.dataset.mdColorScheme = "slate";
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}"""


def test_pages_are_accessible_and_fit_a_phone(profile: Profile) -> None:
    tab = profile.tab()
    tab.resize(400, 800)
    faults: list[str] = []
    for path in PAGES:
        tab.open(path)
        found = axe_faults(tab) + width_faults(tab)
        tab.evaluate(DARKEN)
        faults += [f"{path}: {fault}" for fault in found + axe_faults(tab, COLOR_RULES)]
    assert faults == []
