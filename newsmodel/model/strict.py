"""Model: what all of newsmodel's models share, frozen and strict, with errors of our own."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, ValidationError

from newsmodel.errors import InvalidModel, Problem


class Model(BaseModel):
    """A frozen pydantic model that refuses unknown fields and raises ``InvalidModel``."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, validate_default=False)

    def __init__(self, /, **fields: object) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            raise invalid(type(self).__name__, error) from None

    # pydantic takes a custom __init__ for a reason to call it on nested models too, where it would hide the
    # place of the fault; this flag, which BaseModel sets on its own __init__, says that ours changes nothing.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]


def invalid(model: str, error: ValidationError) -> InvalidModel:
    """Say pydantic's findings in our own error.

    Args:
        model: the name of the model that could not be built.
        error: what pydantic raised.

    Returns:
        The error to raise, one problem for each finding.
    """
    return InvalidModel(model, tuple(_problem(finding) for finding in error.errors(include_url=False)))


def _problem(finding: Mapping[str, object]) -> Problem:
    path = finding["loc"]
    assert isinstance(path, tuple)
    message = str(finding["msg"]).removeprefix("Value error, ")
    if finding["type"] in ("missing", "extra_forbidden", "value_error"):
        return Problem(_place(path), message)
    return Problem(_place(path), f"{message}, not {str(finding['input'])[:60]!r}")


def _place(path: tuple[object, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
