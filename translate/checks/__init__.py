"""Checks of an English sentence against all that is known of its Chinese."""

from __future__ import annotations

from .base import Check, Finding, Limits
from .registry import CHECKS, check

__all__ = ["CHECKS", "Check", "Finding", "Limits", "check"]
