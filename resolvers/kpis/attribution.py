"""Where facts come from (SOURCE): what is written in their own record, else what the client's inquiries and the client's own record tell.

Of a deal that does not say it, the source is that of the client's first inquiry within the attribution window, or of the last one; else the client's. An
inquiry's is that of its line, where a lead source is called by that number; else the client's: what is written in the contact, or in its company.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from resolvers.kpis.dimensions import SOURCE, Dimension
from resolvers.kpis.registry import Axis


class Attribution(StrEnum):
    """Which inquiry of a client a deal comes from that does not say it itself."""

    FIRST = "FIRST"
    LAST = "LAST"


LAST_SOURCE = replace(SOURCE, axis="last_source")
"""Stands for SOURCE where the last inquiry is asked for."""
WINDOW = "attributionDays"
"""The window that it is told by."""


def by(dimension: Dimension, attribution: Attribution) -> Dimension:
    """Return what a dimension is read as."""
    return LAST_SOURCE if dimension is SOURCE and attribution is Attribution.LAST else dimension


def _of_deal(own: str, deal: str, line: str) -> Axis:
    told = f"left join deal_source sa on sa.workspace_id = {{t}}.workspace_id and sa.deal_id = {deal}"
    named = f"left join source_name sz on sz.workspace_id = sa.workspace_id and sz.name_key = sa.{line}"
    return Axis(sql=f"coalesce(nullif({own}, ''), sz.name_key, sa.client_source)", joins=f"{told} {named}")


def of_deals(own: str = "{t}.source", deal: str = "{t}.deal_id") -> Mapping[str, Axis]:
    """Return the axes of facts of deals, given what is written in the deal, and its id."""
    return {"source": _of_deal(own, deal, "first_line"), "last_source": _of_deal(own, deal, "last_line")}


_CLIENT = (
    "left join contact sy on sy.workspace_id = {t}.workspace_id and sy.id = {t}.contact_id "
    "left join company so on so.workspace_id = sy.workspace_id and so.id = sy.company_id"
)


def of_inquiries(line: str = "{t}.line_number", also: str = "") -> Mapping[str, Axis]:
    """Return the axes of facts of interactions, given the line that they came on, and what must be joined to know it."""
    named = f"left join source_name sz on sz.workspace_id = {{t}}.workspace_id and sz.name_key = lower({line})"
    joins = f"{also}{named} {_CLIENT}"
    axis = Axis(sql="coalesce(sz.name_key, nullif(sy.source_key, ''), so.source_key)", joins=joins)
    return {"source": axis, "last_source": axis}


def of_named(interaction: str) -> Mapping[str, Axis]:
    """Return the axes of facts that name an interaction."""
    itself = f"left join interaction si on si.workspace_id = {{t}}.workspace_id and si.id = {interaction} "
    return of_inquiries("si.line_number", itself)
