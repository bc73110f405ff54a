"""Importing a text as a client does: started, worked off, and looked at."""

from tests.working import work

START = """mutation($noun: AccessNoun!, $format: FileFormat, $file: ID, $content: String, $mapping: [ImportColumnInput!], $dry: Boolean,
    $overwrite: Boolean) {
  importStart(noun: $noun, format: $format, fileId: $file, content: $content, mapping: $mapping, dryRun: $dry, overwrite: $overwrite) {
    job { id status mapping ignored } userErrors { field code message } } }"""
JOB = """query($id: ID!, $rows: ImportRowFilter) { importJob(id: $id) { status total done created updated unchanged failed warned error isDryRun
  owner { name } rows(first: 100, filter: $rows) { totalCount nodes { number status recordId isWarned problems } } } }"""


async def imported(client, noun, content, format_="CSV", **more):
    """Import a text and return the finished job."""
    data = (await client.ask(START, noun=noun, format=format_, content=content, **more))["importStart"]
    assert data["userErrors"] == [], data
    await work()
    return (await client.ask(JOB, id=data["job"]["id"]))["importJob"]
