"""A browser that refuses storage, for any engine."""

from pathlib import Path

REFUSING = Path(__file__).with_suffix(".js")
"""The script that makes one of it, before any of the page's own."""
