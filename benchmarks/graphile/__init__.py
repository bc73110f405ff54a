"""What PostGraphile is asked, and how what it says reads in the others' form; started where Node and npm are at hand."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

import asyncpg

from benchmarks.contestants import contestant

FOLDER = Path(__file__).parent
CARD = """query($ws: UUID!, $phone: String!) { allContactPhones(condition: { workspaceId: $ws, number: $phone }, first: 1) { nodes {
  contactByWorkspaceIdAndContactId { rowId name tags contactPhonesByWorkspaceIdAndContactId(orderBy: POSITION_ASC) { nodes { number } }
  memberByWorkspaceIdAndOwnerId { name }
  openDeals(first: 10) { nodes { rowId title amountMinor currency stageByWorkspaceIdAndStageId { name } } }
  interactions(first: 10) { nodes { rowId kind direction startedAt disposition talkSeconds } } } } } }"""
NODE = "query($ws: UUID!, $id: UUID!) { contactByWorkspaceIdAndRowId(workspaceId: $ws, rowId: $id) { rowId name } }"
LIST = """query($ws: UUID!) { graphileLiveContacts(ws: $ws, first: 50) { nodes { rowId name
  contactPhonesByWorkspaceIdAndContactId(orderBy: POSITION_ASC) { nodes { number } } memberByWorkspaceIdAndOwnerId { name }
  lastInteraction { kind startedAt } openDealsCount openDealsTotal } } }"""
BOARD = """query($ws: UUID!, $p: UUID!) { pipelineByWorkspaceIdAndRowId(workspaceId: $ws, rowId: $p) {
  stagesByWorkspaceIdAndPipelineId(orderBy: POSITION_ASC) { nodes { name dealsCount dealsTotal
  liveDeals(first: 20) { nodes { rowId title amountMinor currency } } } } } }"""
KPI = "query($ws: UUID!, $since: Date!, $until: Date!) { graphileKpi(ws: $ws, since: $since, until: $until) { nodes { name inquiries won } } }"


def _money(minor):
    return f"{int(minor) / 100:.2f}"


def _at(instant):
    return instant.replace("+00:00", "Z")


def _phones(contact):
    return contact["contactPhonesByWorkspaceIdAndContactId"]["nodes"]


def _deal(deal):
    shown = {"id": f"deal_{deal['rowId']}", "title": deal["title"]}
    shown["amount"] = {"amount": _money(deal["amountMinor"]), "currency": deal["currency"]}
    return {**shown, "stage": deal["stageByWorkspaceIdAndStageId"]} if "stageByWorkspaceIdAndStageId" in deal else shown


def _call(row):
    call = {"disposition": row["disposition"], "talkSeconds": row["talkSeconds"]}
    return {
        "id": f"interaction_{row['rowId']}",
        "kind": row["kind"],
        "direction": row["direction"],
        "startedAt": _at(row["startedAt"]),
        "call": call,
    }


def card(data):
    contact = data["allContactPhones"]["nodes"][0]["contactByWorkspaceIdAndContactId"]
    return {
        "id": f"contact_{contact['rowId']}", "name": contact["name"], "tags": contact["tags"], "phones": _phones(contact),
        "owner": contact["memberByWorkspaceIdAndOwnerId"], "deals": {"nodes": list(map(_deal, contact["openDeals"]["nodes"]))},
        "interactions": {"nodes": list(map(_call, contact["interactions"]["nodes"]))},
    }  # fmt: skip


def node(data):
    (contact,) = data.values()
    return {"id": f"contact_{contact['rowId']}", "name": contact["name"]}


def _row(contact):
    last = contact["lastInteraction"]
    return {
        "id": f"contact_{contact['rowId']}", "name": contact["name"], "phones": _phones(contact), "owner": contact["memberByWorkspaceIdAndOwnerId"],
        "lastInteraction": last and {"kind": last["kind"], "startedAt": _at(last["startedAt"])},
        "openDealsCount": int(contact["openDealsCount"]), "openDealsTotal": {"amount": _money(contact["openDealsTotal"])},
    }  # fmt: skip


def page(data):
    return {"nodes": list(map(_row, data["graphileLiveContacts"]["nodes"]))}


def board(data):
    stages = data["pipelineByWorkspaceIdAndRowId"]["stagesByWorkspaceIdAndPipelineId"]["nodes"]
    return {
        "stages": [
            {
                "name": s["name"],
                "dealsCount": int(s["dealsCount"]),
                "dealsTotal": {"amount": _money(s["dealsTotal"])},
                "deals": {"nodes": list(map(_deal, s["liveDeals"]["nodes"]))},
            }
            for s in stages
        ]
    }


def kpi(data):
    """Return the rows as the ORM contestant's."""
    return [{"name": r["name"], "calls": int(r["inquiries"]), "won": int(r["won"])} for r in data["graphileKpi"]["nodes"]]


@cache
def is_at_hand():
    """Tell whether it can run here; install it beside this file where it is not yet."""
    if (FOLDER / "node_modules" / "postgraphile").exists():
        return True
    npm = shutil.which("npm")
    if npm is None:
        return False
    done = subprocess.run([npm, "install", "--no-audit", "--no-fund", "--silent"], cwd=FOLDER, check=False)
    return done.returncode == 0


async def prepare(url):
    """Write the functions that its user would."""
    connection = await asyncpg.connect(url.replace("postgres://", "postgresql://", 1))
    try:
        await connection.execute((FOLDER / "functions.sql").read_text())
    finally:
        await connection.close()


def running(environment):
    """Run it."""
    production = {"NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    node_ = str(FOLDER / "node_modules" / ".bin" / "node")
    return contestant([node_, str(FOLDER / "server.mjs"), "PORT"], {**environment, **production})
