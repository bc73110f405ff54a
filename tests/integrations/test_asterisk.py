"""The Asterisk adapter: what the rows of a call come to be, and files that grow, are rotated, and end in the middle of a line."""

import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from integrations.simulators.asterisk import COLUMNS, AsteriskSimulator, line_of
from integrations.telephony import PROVIDERS, asterisk
from integrations.telephony.asterisk import files
from models.interactions import Interaction
from models.ports.failures import ProviderFailure, Remedy
from models.ports.telephony import UnreadableRecord, Window
from models.providers import ProviderAccount, ProviderUser
from models.sealing import Sealed
from resolvers.intake.pulls import probe, sync
from tests.integrations.asterisk_subject import CLIENT, OMSK, OUT, row

HERE = Path(__file__).parent / "asterisk"
START = 1790838000
DAY = Window(start=datetime(2026, 10, 1, tzinfo=UTC), end=datetime(2026, 10, 2, tzinfo=UTC))
LOCAL = {"channel": "Local/101@queue-0001;2", "sequence": "2"}


@pytest.fixture
def folder(tmp_path):
    asterisk.reads_below(str(tmp_path))
    yield tmp_path / "pbx"
    asterisk.reads_below("")


def connected(**settings):
    return asterisk.connect(PROVIDERS["asterisk"].read({"folder": "pbx", "zone": "Asia/Omsk", "trunks": "trunk", **settings}))


async def pulled(window=DAY, **settings):
    account = connected(**settings)
    records = [record async for batch in account.calls.pull(window) for record in batch]
    assert len({record.external_id for record in records}) == len(records)
    return {record.external_id: record.payload for record in records}


def read(*rows, **settings):
    return connected(**settings).calls.parse(json.dumps({"id": "c", "rows": rows}))


# -- rows


async def test_the_documents_lines_are_read(folder):
    folder.mkdir()
    shutil.copy(HERE / "Master.csv", folder)
    os.utime(folder / "Master.csv", (START, START))

    calls = [connected(zone="UTC").calls.parse(payload) for payload in (await pulled(zone="UTC")).values()]

    assert [(c.external_id, c.disposition, c.wait_seconds, c.talk_seconds, c.client_number) for c in calls] == [
        ("1790838000.1", "ANSWERED", 12, 180, "79161234567"),
        ("1790841600.3", "MISSED", 25, 0, "79265550102"),
    ]
    assert calls[0].answered_at == datetime(2026, 10, 1, 7, 0, 12, tzinfo=UTC)
    assert (calls[0].employee_keys, calls[1].employee_keys) == (("ext:101",), ())


CALLS = {
    "parallel dial, the second takes it": (
        [row(1, START, 72, 0), row(1, START, sequence="2", dstchannel="PJSIP/102-9")], ("INBOUND", "ANSWERED", 12, 60, ("ext:102",)),
    ),
    "a queue that picks up, its agents behind Local channels": (
        [
            row(1, START, 2, 100, dstchannel="Local/101@queue-0001;1", lastapp="Queue"),
            row(1, START + 2, 30, 70, **LOCAL, dstchannel="PJSIP/101-5"), row(1, START + 2, 100, 0, sequence="3", dstchannel="PJSIP/102-6"),
        ], ("INBOUND", "ANSWERED", 32, 70, ("ext:101",)),
    ),
    "a queue in which nobody was found": (
        [row(1, START, 2, 40, dstchannel="", lastapp="Queue"), row(1, START + 2, 30, 0, **LOCAL, dstchannel="PJSIP/101-5")], ("INBOUND", "MISSED", 42, 0, ()),
    ),
    "a blind transfer": (
        [row(1, START), row(1, START + 72, 0, 90, sequence="2", dstchannel="PJSIP/102-9")], ("INBOUND", "ANSWERED", 12, 150, ("ext:102", "ext:101")),
    ),
    "an attended transfer": (
        [
            row(1, START, 10, 60), row(1, START + 30, 5, 35, sequence="2", uniqueid="9.9", **{**OUT, "dst": "102", "dstchannel": "PJSIP/102-9"}),
            row(1, START + 70, 0, 50, sequence="3", dstchannel="PJSIP/102-9"),
        ], ("INBOUND", "ANSWERED", 10, 110, ("ext:102", "ext:101")),
    ),
    "a menu alone": ([row(1, START, 0, 30, dstchannel="", lastapp="Playback")], ("INBOUND", "MISSED", 30, 0, ())),
    "a voicemail": ([row(1, START, 0, 30, dstchannel="", lastapp="VoiceMail")], ("INBOUND", "VOICEMAIL", 30, 0, ())),
    "all are busy": ([row(1, START, 5, 0, disposition="BUSY")], ("INBOUND", "BUSY", 5, 0, ())),
    "congestion": ([row(1, START, 5, 0, disposition="CONGESTION", **OUT)], ("OUTBOUND", "FAILED", 5, 0, ("ext:101",))),
    "ours, not taken": ([row(1, START, 25, 0, **OUT)], ("OUTBOUND", "NO_ANSWER", 25, 0, ("ext:101",))),
    "a callback, which has no caller": ([row(1, START, **{**OUT, "src": ""})], ("OUTBOUND", "ANSWERED", 12, 60, ("ext:101",))),
    "among us": ([row(1, START, **{**OUT, "dst": "102", "dstchannel": "PJSIP/102-9"})], ("INTERNAL", "ANSWERED", 12, 60, ("ext:101",))),
}  # fmt: skip


@pytest.mark.parametrize("name", CALLS)
def test_the_rows_tell_how_a_call_ended(name):
    rows, expected = CALLS[name]
    call, again = read(*rows), read(*reversed(rows))

    assert (call.direction, call.disposition, call.wait_seconds, call.talk_seconds, tuple(call.employee_keys)) == expected
    assert (again.standing, again.talk_seconds, again.employee_keys) == (call.standing, call.talk_seconds, call.employee_keys)
    assert len(call.legs) == len(rows)


def test_without_trunks_the_length_of_numbers_tells_and_what_cannot_be_told_is_asked_for():
    bare = {"trunks": "", "inbound_contexts": ""}

    assert [read(row(1, START, **said), **bare).direction for said in ({}, OUT, {**OUT, "dst": "102"}, {"src": "anonymous"})] == [
        "INBOUND", "OUTBOUND", "INTERNAL", "INBOUND",
    ]  # fmt: skip
    with pytest.raises(UnreadableRecord, match="name it among the trunks"):
        read(row(1, START, src=""), **{**bare, "trunks": "other"})


def test_what_freepbx_says_besides_is_used():
    call = read(row(1, START, did="74951112233", recordingfile="in-1.wav"), trunks="")
    out = read(row(1, START, **{**OUT, "channel": "PJSIP/ann-1", "cnum": "101", "outbound_cnum": "74951112233"}), trunks="")

    assert (call.direction, call.line_number, [r.provider_id for r in call.recordings]) == (
        "INBOUND",
        "74951112233",
        ["in-1.wav"],
    )
    assert (out.direction, out.line_number, out.employee_keys, out.client_number) == (
        "OUTBOUND",
        "74951112233",
        ("ext:101",),
        CLIENT,
    )


def test_an_hour_that_comes_twice_is_told_by_the_channels_id():
    berlin = ZoneInfo("Europe/Berlin")
    first, second = (int(datetime(2026, 10, 25, hour, 30, tzinfo=UTC).timestamp()) for hour in (0, 1))

    calls = [read(row(1, start, zone=berlin), zone="Europe/Berlin") for start in (first, second)]

    assert [call.started_at.timestamp() for call in calls] == [first, second]
    assert [call.talk_seconds for call in calls] == [60, 60]


@pytest.mark.parametrize(
    "said",
    [
        {"start": "soon"},
        {"end": "", "duration": ""},
        {"end": "2026-10-01 00:00:00", "duration": "x"},
        {"answer": "2026-10-02 00:00:00"},
    ],
)
def test_rows_that_break_a_rule_of_the_record_cannot_be_read(said):
    with pytest.raises(UnreadableRecord):
        read({**row(1, START), **said})


async def test_settings_that_were_wrong_are_mended_by_the_next_pull(folder, world):
    start = int(datetime.now(UTC).timestamp()) - 9000
    simulated(folder, [row(1, start, **{**OUT, "channel": "PJSIP/ann-1"})], [row(2, start, 5, 0)]).write()
    account = await ProviderAccount.create(
        workspace_id=world.workspace.id, provider="asterisk", name="P", credentials=Sealed.of({})
    )

    for settings in ({"zone": "Asia/Bangkok", "trunks": "ann"}, {}):
        await sync(account, connected(**settings), since=datetime.now(UTC) - timedelta(hours=9))

    calls = await Interaction.filter(account_id=account.id).order_by("external_id")
    assert [(c.direction, c.started_at.timestamp()) for c in calls] == [("OUTBOUND", start), ("INBOUND", start)]
    assert "ext:101" in {person.key for person in await ProviderUser.filter(account_id=account.id)}


# -- files


def simulated(folder, *calls, **said):
    return AsteriskSimulator(folder=folder, calls=list(calls), **said)


async def test_what_is_rotated_packed_and_written_twice_is_one_call_each(folder):
    calls = [[row(n, START + n * 60)] for n in range(9)]
    simulated(folder, *calls, rotated=3, is_twice=True).write()
    shutil.copy(folder / "Master.csv.1", folder / "Master.csv-20261001")

    assert len(await pulled()) == 9


async def test_a_line_that_is_being_written_waits_for_its_end(folder):
    simulator = simulated(folder, [row(1, START)], [row(2, START + 60)])
    simulator.faults.append("half")
    simulator.write()
    before = await pulled()
    simulator.faults.clear()
    simulator.write()

    assert (len(before), len(await pulled())) == (1, 2)


async def test_a_line_that_was_cut_stays_in_the_inbox_alone(folder):
    simulated(folder, [row(1, START, userfield="x" * 2000)], [row(2, START)]).write()

    records = await pulled()

    assert {key.partition(":")[0] for key in records} == {"line", f"{START}.2"}
    [line] = [payload for key, payload in records.items() if key.startswith("line:")]
    with pytest.raises(UnreadableRecord, match="no whole line"):
        connected().calls.parse(line)


async def test_columns_that_nobody_knows_and_those_of_another_order_are_read(folder):
    simulated(folder, [row(1, START, new_one="1", new_two="2")]).write()
    assert list(await pulled()) == [f"{START}.1"]

    order = ("clid", *(name for name in COLUMNS if name != "clid"))
    simulated(folder, [row(1, START)], columns=order).write()
    [payload] = (await pulled(columns=",".join(order))).values()
    assert connected().calls.parse(payload).client_number == CLIENT


@pytest.mark.parametrize("count", [16, 17, 18])
async def test_a_file_without_what_joins_rows_is_read_row_by_row(folder, count):
    simulated(folder, [row(1, START)], columns=COLUMNS[:count]).write()
    [(key, payload)] = (await pulled()).items()

    assert connected().calls.parse(payload).talk_seconds == 60
    assert key.partition(":")[0] == ("without-id" if count == 16 else f"{START}.1")


async def test_a_window_is_half_open(folder):
    window = Window(start=datetime.fromtimestamp(START, UTC), end=datetime.fromtimestamp(START + 60, UTC))
    simulated(folder, *([row(n, START + by)] for n, by in enumerate((-1, 0, 59, 60)))).write()

    assert set(await pulled(window)) == {f"{START}.1", f"{START + 59}.2"}


async def test_of_a_large_file_what_is_old_is_not_read(folder, monkeypatch):
    folder.mkdir()
    lines = [line_of(row(n, START - 86_400 * 60 + n * 600)) for n in range(144 * 64)]
    (folder / "Master.csv").write_text("".join(lines))
    looked, real = [], files.read_line
    monkeypatch.setattr(files, "read_line", lambda *a: looked.append(1) or real(*a))

    window = Window(start=datetime.fromtimestamp(START, UTC), end=datetime.fromtimestamp(START + 86_400, UTC))
    assert len(await pulled(window)) == 144
    assert len(looked) < len(lines) / 4


async def test_a_folder_that_is_away_may_come_back(folder):
    with pytest.raises(ProviderFailure, match="cannot be read") as failed:
        await pulled()
    assert (failed.value.remedy, str(folder) in str(failed.value)) == (Remedy.RETRY, False)


@pytest.mark.parametrize("name", ["..", "../pbx", ".hidden", "a/b", "a\\b", "a\x00b"])
async def test_no_other_folder_can_be_named(folder, name):
    simulated(folder, [row(1, START)]).write()

    with pytest.raises(ProviderFailure, match="one folder's name"):
        await pulled(folder=name)


async def test_a_link_leads_nowhere_and_without_the_setting_there_is_nothing(folder, tmp_path):
    folder.mkdir()
    (tmp_path / "secret").write_text("root:x:0:0\n" * 30)
    (folder / "Master.csv").symlink_to(tmp_path / "secret")
    with pytest.raises(ProviderFailure, match="link"):
        await pulled()

    asterisk.reads_below("")
    with pytest.raises(ProviderFailure, match="VORONKA_CDR_FOLDER"):
        await pulled()


async def test_a_fifo_holds_nobody_up(folder):
    folder.mkdir()
    os.mkfifo(folder / "Master.csv")

    with pytest.raises(ProviderFailure):
        await pulled()


async def test_columns_that_tell_no_call_are_said_so(folder):
    with pytest.raises(ProviderFailure, match="disposition"):
        await pulled(columns="src,dst,channel,dstchannel,start,end")


async def test_a_wrong_zone_is_seen_when_the_account_is_tried(folder):
    now = int(datetime.now(UTC).timestamp())
    simulated(folder, [row(1, now - 4000, zone=OMSK)], [row(2, now - 3000, zone=OMSK)]).write()

    assert await probe(connected()) == "lets its files be read; 2 calls in the last two days"
    assert "+3 hours off" in await probe(connected(zone="Europe/Moscow"))
    assert datetime.now(OMSK).utcoffset() == timedelta(hours=6)
