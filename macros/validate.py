"""Parsed YAML against the records of `models.py`: each fault with its place and its remedy."""

from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from .parse import Parsed, Place
from .wording import did_you_mean, nearest, refused

__all__ = ["did_you_mean", "validate"]


def validate(parsed: Parsed, shape: Any) -> Any:
    """The parsed data as records of `shape` (a model, or a tuple of one), or None with the faults noted."""
    if parsed.data is None and parsed.faults:
        return None
    try:
        return TypeAdapter(shape).validate_python(parsed.data)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        meant = _meant(errors, shape)
        for found in errors:
            if not parsed.told(tuple(found["loc"])) and not _follows(found, meant):
                _note(parsed, shape, found)
        return None


def _meant(errors: Any, shape: Any) -> set[Place]:
    """The places of fields that are there under a misspelled name."""
    unknown = [tuple(found["loc"]) for found in errors if found["type"] == "extra_forbidden"]
    near = [(place, nearest(place[-1], _fields_at(shape, place[:-1]))) for place in unknown]
    return {(*place[:-1], name) for place, name in near if name}


def _follows(found: Any, meant: set[Place]) -> bool:
    """Whether this only follows from a fault that is told by itself."""
    if found["type"] == "too_short":  # pydantic counts only the entries without faults
        return bool(len(found["input"]) >= found["ctx"]["min_length"])
    return found["type"] == "missing" and tuple(found["loc"]) in meant


def _note(parsed: Parsed, shape: Any, found: Any) -> None:
    place: Place = tuple(found["loc"])
    kind, value = found["type"], found["input"]
    if place[-1:] == ("[key]",):  # of a mapping that is no record: the key itself is refused
        place = place[:-1]
        parsed.fault(place, *refused(kind, value, found["ctx"]), parsed.keys.get(place))
    elif kind == "extra_forbidden":
        remedy = did_you_mean(place[-1], _fields_at(shape, place[:-1]))
        parsed.fault(place, "there is no such field", remedy, parsed.keys.get(place))
    elif kind == "missing":
        parsed.fault(place, "this field is missing", f'add "{place[-1]}: ..."', parsed.position(place))
    elif place == ("id",) and place not in parsed.values:
        what, remedy = refused(kind, value, found.get("ctx", {}))
        parsed.fault((), f"{what}, and the file's name is one", remedy.replace("write", "name the file"))
    elif kind == "value_error":
        what, _, remedy = str(found["ctx"]["error"]).partition(" -- ")
        parsed.fault(place, what, remedy)
    else:
        parsed.fault(place, *refused(kind, value, found.get("ctx", {})))


def _fields_at(shape: Any, place: Place) -> list[str]:
    """The field names of the record that stands at a place."""
    for step in (None, *place):
        if isinstance(step, str):
            shape = shape.model_fields[step].annotation
        shape = _record_in(shape)
    return list(shape.model_fields)


def _record_in(shape: Any) -> Any:
    """The model inside `tuple[Model, ...]`, `Annotated[...]` or `Model | None`."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return shape
    inner = (_record_in(part) for part in get_args(shape) if part is not Ellipsis)
    return next((found for found in inner if found is not None), None)
