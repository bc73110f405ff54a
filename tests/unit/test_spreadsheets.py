"""Cells that a spreadsheet would compute: guarded on their way out, and back as they were on their way in."""

import asyncio

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from api.tables import PLAIN, TableWriter
from models.jobs import FileFormat
from resolvers.imports import rows
from resolvers.imports.layouts import Layout, layout_of
from resolvers.spreadsheets import guarded, unguarded

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
FORMULAS = st.builds(
    lambda quotes, begin, rest: quotes + begin + rest,
    st.sampled_from(["", "'", "''"]),
    st.sampled_from(list("=+-@\t\r\n ＝＋－＠'")),
    TEXT,
)


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u3000＝1", "＝1", "＋1", "－1", "＠x", "\ufeff=1", "-", "+cmd|' /C calc'!A0", "-5 шт", "'=1", "\tx"],
)  # fmt: skip
def test_what_a_spreadsheet_would_compute_is_guarded(cell):
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "5",
        "-5",
        "+7.5",
        "-1250,50",
        "+79160000001",
        "+79160000001; +74951112233",
        "Анна",
        "a=b",
        "'x",
        "x@y.ru",
        "2026-01-01",
    ],
)
def test_numbers_and_plain_text_stay_as_they_are(cell):
    assert guarded(cell) == cell
    assert unguarded(cell) == cell


def found(pieces, layout=None):
    """Return the rows of a file, or that it is refused."""

    async def given():
        for piece in pieces:
            yield piece

    async def read():
        return [line.cells async for line in rows.read(given(), layout or await layout_of(given(), None))]

    try:
        return asyncio.run(read())
    except rows.BadInput:
        return "refused"


@given(st.lists(st.lists(TEXT | FORMULAS, min_size=2, max_size=2), max_size=5))
@example([["'=1", "''=1"], ["'", "''"], ["+79160000001", "'+79160000001"], ["'\n", "\n"], ['"=1"', "a,b;c\td"]])
def test_what_was_exported_comes_back_exactly(cells):
    writer = TableWriter(style=PLAIN, zone="UTC")
    written = writer.head(["a", "b"]) + "".join(writer.row([(cell, "String") for cell in row]) for row in cells)

    back = [list(row.values()) for row in found([written.encode()], Layout(format=FileFormat.CSV))]

    assert back == [row for row in cells if any(guarded(cell).strip() for cell in row)]


@given(st.binary(max_size=200), st.integers(1, 7), st.sampled_from([FileFormat.CSV, FileFormat.JSONL, None]))
def test_a_file_is_read_the_same_in_whatever_pieces_it_lies(content, size, format_):
    layout = Layout(format=format_, encoding="cp1251") if format_ else None

    assert found([content[i : i + size] for i in range(0, len(content), size)], layout) == found([content], layout)
