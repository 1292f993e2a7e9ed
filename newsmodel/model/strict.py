"""Model: what all of newsmodel's models share, frozen and strict, with errors of our own."""

from collections.abc import Mapping, Sequence
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError

from newsmodel.errors import InvalidModel, Problem


class Model(BaseModel):
    """A frozen pydantic model that refuses unknown fields and raises ``InvalidModel``.

    Every way in is checked alike: the constructor, ``model_validate``, ``model_validate_json`` and
    ``model_copy(update=…)``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, validate_default=False)

    def __init__(self, /, **fields: object) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            raise invalid(type(self).__name__, error) from None

    # pydantic takes a custom __init__ for a reason to call it on nested models too, where it would hide the
    # place of the fault; this flag, which BaseModel sets on its own __init__, says that ours changes nothing.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def model_validate(cls, obj: object, **options: object) -> Self:
        """Build the model from a mapping, as ``model_dump`` gives it.

        Args:
            obj: the fields by name, or a model of this class, which comes back as it is.
            options: pydantic's own, such as ``strict``.

        Raises:
            InvalidModel: a field, a span, an id or a reference is wrong.
        """
        try:
            return super().model_validate(obj, **options)  # type: ignore[arg-type]
        except ValidationError as error:
            raise invalid(cls.__name__, error) from None

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: object) -> Self:
        """Build the model from JSON, as ``model_dump_json`` gives it.

        Args:
            json_data: an object with the fields by name.
            options: pydantic's own, such as ``strict``.

        Raises:
            InvalidModel: it is no JSON, or a field, a span, an id or a reference is wrong.
        """
        try:
            return super().model_validate_json(json_data, **options)  # type: ignore[arg-type]
        except ValidationError as error:
            raise invalid(cls.__name__, error) from None

    def model_copy(self, *, update: Mapping[str, object] | None = None, deep: bool = False) -> Self:
        """Return a copy, with some fields changed; the change is checked as a new model is.

        Args:
            update: new values by field.
            deep: copy the values too, though frozen ones may as well be shared.

        Raises:
            InvalidModel: the changed fields do not fit, or do not fit the others.

        Example:
            >>> from newsmodel.model import Actor
            >>> Actor(id="a", type="person", name="Prior").model_copy(update={"name": "Ana Prior"}).name
            'Ana Prior'
        """
        kept = super().model_copy(deep=deep)
        return type(self)(**{**kept.__dict__, **update}) if update else kept


def invalid(model: str, error: ValidationError) -> InvalidModel:
    """Say pydantic's findings in our own error.

    Args:
        model: the name of the model that could not be built.
        error: what pydantic raised.

    Returns:
        The error to raise, one problem for each finding.
    """
    findings = error.errors(include_url=False)
    return InvalidModel(model, tuple(_problem(finding) for finding in findings if not _follows(finding, findings)))


# pydantic's words for these say too much or too little.
_OURS = {
    "missing": "is missing",
    "extra_forbidden": "there is no such field",
    "string_unicode": "holds a lone surrogate, which XML or JSON cannot carry; newsmodel.model.clean drops it",
}


def _problem(finding: Mapping[str, object]) -> Problem:
    kind, path = finding["type"], finding["loc"]
    assert isinstance(kind, str)
    assert isinstance(path, tuple)
    message = _OURS.get(kind) or str(finding["msg"]).removeprefix("Value error, ")
    if kind in (*_OURS, "value_error", "too_short", "json_invalid"):
        return Problem(_place(path), message)
    return Problem(_place(path), f"{message}, not {str(finding['input'])[:60]!r}")


def _follows(finding: Mapping[str, object], findings: Sequence[Mapping[str, object]]) -> bool:
    """Say whether a tuple only counts as too short because its items are wrong, which is said already."""
    path = finding["loc"]
    assert isinstance(path, tuple)
    return finding["type"] == "too_short" and any(
        other is not finding and isinstance(inner := other["loc"], tuple) and inner[: len(path)] == path
        for other in findings
    )


def _place(path: tuple[object, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
