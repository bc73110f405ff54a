"""Numbers, names, addresses and merges that are read as others, or lost."""

from tests.mutants.fault import Fault

_PHONES = "tests/unit/test_phones.py"
_OURS = (f"{_PHONES}::test_a_number_without_its_country_is_one_of_the_workspaces",)
_TOLD = (f"{_PHONES}::test_what_may_be_another_number_is_not_guessed_and_the_reason_is_told",)
_TWO = (f"{_PHONES}::test_two_numbers_in_a_cell_are_two",)
_SENT = (f"{_PHONES}::test_what_a_provider_sends_is_a_number_or_stays_what_it_is",)
_FOLDED = ("tests/unit/test_folding.py::test_what_differs_in_form_alone_is_one_to_whoever_searches",)
_NUMBERS = "tests/flows/test_numbers.py"
_WHEREVER = (f"{_NUMBERS}::test_a_number_without_its_country_is_one_of_the_workspaces_wherever_it_is_written",)
_MERGING = "tests/flows/test_merging.py"
_LEADS = (f"{_MERGING}::test_whoever_asks_for_what_was_merged_finds_what_was_kept_until_it_is_taken_back",)
_LEFT = (f"{_MERGING}::test_comments_are_joined_and_what_cannot_be_kept_is_told_first",)

FAULTS = [
    Fault(
        name="a national number with digits too many is a foreign one",
        file="models/phones.py",
        old="if foreign and not sent and _has_national(digits, country):",
        new="if foreign and not sent and _has_national(digits[:0], country):",
        tests=_TOLD,
        database=None,
    ),
    Fault(
        name="a plus before a national number makes it a foreign one",
        file="models/phones.py",
        old="    if number and home and number != home and",
        new="    if number and home and number == home and",
        tests=_TOLD,
        database=None,
    ),
    Fault(
        name="every number without a country is Russian",
        file="models/phones.py",
        old='if country == "RU" and (mobile',
        new="if country and (mobile",
        tests=_OURS,
        database=None,
    ),
    Fault(
        name="a foreign number that begins like a Russian mobile is one",
        file="models/phones.py",
        old='and ("+" not in run or digits[0] == "7"):',
        new="and run:",
        tests=_OURS,
        database=None,
    ),
    Fault(
        name="an extension is a part of the number",
        file="models/phones.py",
        old='bare = from_spreadsheet(_EXTENSION.sub("", text).strip',
        new="bare = from_spreadsheet(text.strip",
        tests=_SENT,
        database=None,
    ),
    Fault(
        name="digits that a spreadsheet left out are zeros",
        file="models/writing.py",
        old='        if len(places) < exponent or places[exponent:].strip("0"):',
        new='        places = places.ljust(exponent, "0")\n        if places[exponent:].strip("0"):',
        tests=_TOLD,
        database=None,
    ),
    Fault(
        name="of two numbers with a space between none is read",
        file="models/phones.py",
        old="found += _divided(run, country) or [one]",
        new="found += [one]",
        tests=_TWO,
        database=None,
    ),
    Fault(
        name="mobile numbers of an older plan are none",
        file="models/numbering.py",
        old="was = _REWRITTEN.get(code or 0)",
        new="was = _REWRITTEN.get(0)",
        tests=_OURS,
        database=None,
    ),
    Fault(
        name="a short code is dropped",
        file="models/phones.py",
        old="        return plain\n    read = _one if plain.isdecimal()",
        new="        return None\n    read = _one if plain.isdecimal()",
        tests=_SENT,
        database=None,
    ),
    Fault(
        name="ё and е are two letters",
        file="models/folding.py",
        old='[\\u0308\\u0300\\u0301]+"  # ё is е',
        new='[\\u0300\\u0301]+"  # ё is е',
        tests=_FOLDED,
        database=None,
    ),
    Fault(
        name="accents must be typed",
        file="models/folding.py",
        old='[\\u0300-\\u036f]+"  # accents',
        new='[\\u0600]+"  # accents',
        tests=_FOLDED,
        database=None,
    ),
    Fault(
        name="a Telegram name has a letter case",
        file="models/handles.py",
        old='.strip("@/ ").casefold()',
        new='.strip("@/ ")',
        tests=("tests/unit/test_folding.py::test_names_in_messengers_are_compared_as_each_messenger_does",),
        database=None,
    ),
    Fault(
        name="an address keeps what is written around it",
        file="models/emails.py",
        old="    text = text.strip(_AROUND)\n    if mailto",
        new="    if mailto",
        tests=("tests/unit/test_folding.py::test_an_address_is_left_without_what_cannot_belong_to_it",),
        database=None,
    ),
    Fault(
        name="what looks like a number is searched as a number alone",
        file="resolvers/reads/search.py",
        old="return lambda scope: readings(words.get(scope.variables), scope.actor.country)",
        new="return lambda scope: (readings(words.get(scope.variables), scope.actor.country)[1],) * 2",
        tests=("tests/flows/test_search.py::test_what_looks_like_a_number_is_found_as_a_text_too",),
    ),
    Fault(
        name="an account's country does not count",
        file="resolvers/intake/storing.py",
        old="country = account.row.country or await",
        new="country = await",
        tests=_WHEREVER,
    ),
    Fault(
        name="a client's number is looked up as one of another country",
        file="resolvers/reads/numbers.py",
        old="    country = scope.actor.country",
        new='    country = "RU" if scope else ""',
        tests=_WHEREVER,
    ),
    Fault(
        name="the id of what was merged leads nowhere",
        file="resolvers/merging/merges.py",
        old="        row.merged_into_id = kept.id\n",
        new="",
        tests=_LEADS,
    ),
    Fault(
        name="a filter knows only the id of what was kept",
        file="resolvers/reads/merged.py",
        old='q(f"{t}.id in ({{}}, ({{}}))", named, into)',
        new='q(f"{t}.id in ({{}}, ({{}}))", named, q("select null from ({}) x", into))',
        tests=(f"{_MERGING}::test_filters_by_the_id_of_what_was_merged_find_what_was_kept",),
    ),
    Fault(
        name="a filter by a list knows only the ids of what was kept",
        file="resolvers/reads/merged.py",
        old="and m.merged_into_id is not null)",
        new="and false)",
        tests=(f"{_MERGING}::test_filters_by_the_id_of_what_was_merged_find_what_was_kept",),
    ),
    Fault(
        name="a number of which more was said stays with both when a merge is taken back",
        file="resolvers/merging/merges.py",
        old="[entry for which, entry in present.items() if which not in given]",
        new="[entry for which, entry in present.items() if which not in given or which in said]",
        tests=(f"{_MERGING}::test_a_number_of_which_more_was_said_since_goes_back_to_whose_it_was",),
    ),
    Fault(
        name="external ids stay with what was merged away",
        file="resolvers/merging/merges.py",
        old='(ExternalKey, "record_id", None),\n        (Contact',
        new="(Contact",
        tests=_LEADS,
    ),
    Fault(
        name="a chain of merges leads to its middle",
        file="resolvers/merging/merges.py",
        old='\n        (Contact, "merged_into_id", None),',
        new="",
        tests=_LEADS,
    ),
    Fault(
        name="a write by an old id overwrites what it has not seen",
        file="resolvers/updating.py",
        old='if expected_version is not None and (asked := row.__dict__.get("asked_as")):',
        new='if expected_version is None and (asked := row.__dict__.get("asked_as", "")[:0]):',
        tests=_LEADS,
    ),
    Fault(
        name="deleting by an old id deletes what was kept",
        file="resolvers/inputs.py",
        old="if not rows and deleted is False and verb is not Verb.DELETE and issubclass",
        new="if not rows and deleted is False and issubclass",
        tests=_LEADS,
    ),
    Fault(
        name="a merge is undone though what was kept was merged since",
        file="resolvers/merging/merges.py",
        old="    if kept.id != merge.kept_id:",
        new="    if kept.id is None:",
        tests=_LEADS,
    ),
    Fault(
        name="a name that was merged away is not found",
        file="resolvers/facts/search.py",
        old='        if "merged_into_id" in columns:',
        new='        if "merged" in columns:',
        tests=_LEADS,
    ),
    Fault(
        name="numbers beyond fifty are lost in a merge",
        file="resolvers/merging/merges.py",
        old="before[name], after[name] = own, [*own, *added]",
        new="before[name], after[name] = own, [*own, *added][: inputs.MAX_LIST]",
        tests=_LEFT,
    ),
    Fault(
        name="the other's comment is lost",
        file="resolvers/merging/merges.py",
        old="    if comment != kept.comment:",
        new="    if kept.comment is None:",
        tests=_LEFT,
    ),
    Fault(
        name="what stays behind is not told",
        file="resolvers/merging/leftovers.py",
        old="    told += await _custom(actor, prefix, row, kept)\n",
        new="",
        tests=_LEFT,
    ),
]
