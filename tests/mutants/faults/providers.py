"""What providers that are not Mango show: calls that are lost, and hooks that are believed."""

from tests.mutants.fault import Fault

_ASTERISK = ("tests/integrations/test_asterisk.py",)

FAULTS = [
    Fault(
        name="a line that is being written is taken for a whole one",
        file="integrations/telephony/asterisk/files.py",
        old="            if ends and is_whole:",
        new="            if is_whole:",
        tests=_ASTERISK,
    ),
    Fault(
        name="a link among an exchange's files is followed",
        file="integrations/telephony/asterisk/files.py",
        old="entry.stat(follow_symlinks=False)",
        new="entry.stat()",
        tests=_ASTERISK,
    ),
    Fault(
        name="a large file is searched past the lines that are wanted",
        file="integrations/telephony/asterisk/files.py",
        old="if at is not None and at < since:",
        new="if at is not None and at < since + 2 * SLACK:",
        tests=_ASTERISK,
    ),
    Fault(
        name="talk in rows that overlap counts twice",
        file="integrations/telephony/asterisk/records.py",
        old="begun = max(until, part.answer or part.end)",
        new="begun = part.answer or part.end",
        tests=_ASTERISK,
    ),
    Fault(
        name="an hour that comes twice is always the first one",
        file="integrations/telephony/asterisk/rows.py",
        old="if first == second or made is None:",
        new="if first == second or made is None or made:",
        tests=_ASTERISK,
    ),
    Fault(
        name="a hook is believed whatever is signed of it, if its body has its digest in the address",
        file="integrations/telephony/twilio/signing.py",
        old="if not hmac.compare_digest(hashlib.sha256(hook.body).hexdigest().encode(), told.lower().encode()):",
        new="if len(told) != 64:",
        tests=("tests/integrations/test_twilio.py",),
    ),
    Fault(
        name="empty parameters of a signed hook do not count",
        file="integrations/telephony/twilio/signing.py",
        old="keep_blank_values=True",
        new="keep_blank_values=False",
        tests=("tests/integrations/test_twilio.py",),
    ),
    Fault(
        name="a signature is checked over the address as it is read, not as it was written",
        file="api/hooks.py",
        old='request.scope.get("raw_path") or request.scope["path"].encode()',
        new='request.scope["path"].encode()',
        tests=("tests/flows/test_signed_hooks.py",),
    ),
    Fault(
        name="a leg that is listed without its call stays away",
        file="integrations/telephony/twilio/account.py",
        old="for sid in [sid for sid in legs if sid not in roots]:",
        new="for sid in [sid for sid in legs if sid in roots and sid not in roots]:",
        tests=("tests/integrations/test_twilio.py",),
    ),
    Fault(
        name="the next page is asked for wherever a provider says",
        file="integrations/telephony/twilio/account.py",
        old='or urlsplit(told).netloc or not told.startswith(f"{self._root}/")',
        new="or not told",
        tests=("tests/integrations/test_twilio.py",),
    ),
    Fault(
        name="whom calls alone name is nobody to assign",
        file="resolvers/intake/pulls.py",
        old="if telephony.people is None:",
        new="if telephony.people is ...:",
        tests=("tests/integrations/test_twilio.py",),
    ),
]
