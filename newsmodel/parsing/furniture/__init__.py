"""Furniture: everything around the body that tells who wrote it, where, when and for whom."""

from newsmodel.parsing.furniture.credits import find_credits
from newsmodel.parsing.furniture.dateline import find_dateline
from newsmodel.parsing.furniture.front_matter import read_front_matter
from newsmodel.parsing.furniture.head import find_head
from newsmodel.parsing.furniture.notices import is_furniture_line

__all__ = ["find_credits", "find_dateline", "find_head", "is_furniture_line", "read_front_matter"]
