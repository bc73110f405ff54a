"""Telephone numbers as people, spreadsheets and providers write them. No database."""

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.phones import NoNumber, e164, is_number, provider_number, read, split

MOBILE, OFFICE, LONDON = "+79161234567", "+74951234567", "+442079460958"


@pytest.mark.parametrize(
    "written",
    [
        "8 (916) 123-45-67", "79161234567", "+7 916 123 45 67", "9161234567", "+8 916 123 45 67", "+89161234567", "+7 8 916 123 45 67", "0079161234567",
        "(+7) 916 123-45-67", "8.916.123.45.67", "8 916 123\u201345\u201367", "\u202a+7\xa0916\xa0123-45-67\u202c", "8\u200b9161234567", "８９１６１２３４５６７",
        "tel:+7-916-123-45-67", "tel:9161234567;phone-context=+7", "tel:+7-916-123-45-67;ext=12", "sip:+79161234567@pbx.ru;user=phone", '"Иван" <sip:79161234567@pbx.ru:5060>',
        "sip:%2B79161234567@pbx.ru", "https://wa.me/79161234567", "79161234567@c.us", "моб. 8 916 123-45-67 (Иван)", "8 916 123-45-67 звонить с 10.00 до 18.00", "т.89161234567,",
        "8 916 123-45-67 доб. 12", "8 916 123-45-67 (доб. 12345)", "8 916 123-45-67, добавочный 12", "8 916 123-45-67 вн.12", "8 916 123-45-67 внутр. 12", "916 123-45-67 ext 12",
        "916 123-45-67 x12", "916 123-45-67 #12", "79161234567.0", "79161234567,00", "'+79161234567", '="79161234567"', "79,161,234,567", "79.161.234.567", "79'161'234'567",
        "7.9161234567E+10", "7,9161234567e+10", "+7 916 123-45-67 / 8 916 123-45-67",
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_written(written):
    assert read(written, "RU") == MOBILE


@pytest.mark.parametrize(
    ("written", "country", "expected"),
    [
        ("+1 212 555 2368", "RU", "+12125552368"), ("44 20 7946 0958", "RU", LONDON), ("375291234567", "RU", "+375291234567"), ("8 10 44 20 7946 0958", "RU", LONDON),
        ("+44 (0)20 7946 0958", "RU", LONDON), ("00 44 20 7946 0958", "RU", LONDON), ("+4951234567", "RU", "+4951234567"), ("+960 771-2345", "RU", "+9607712345"), ("+84951234567", "RU", "+84951234567"), ("+8 495 123-45-67", "RU", OFFICE),
        ("020 7946 0958", "GB", LONDON), ("20 7946 0958", "GB", LONDON), ("442079460958", "GB", LONDON), ("(212) 555-2368", "US", "+12125552368"), ("011 44 20 7946 0958", "US", LONDON),
        ("8 701 123 45 67", "KZ", "+77011234567"), ("8 029 123-45-67", "BY", "+375291234567"), ("050 123 45 67", "UA", "+380501234567"), ("555 1234", "IS", "+3545551234"),
        ("8 916 123-45-67", "GB", None), ("79161234567", "GB", None), ("0171 1234567", "DE", "+491711234567"),
        ("+55 11 98765-4321", "BR", "+5511987654321"), ("+55 11 8765-4321", "BR", "+5511987654321"), ("551187654321", "BR", "+5511987654321"), ("011 8765-4321", "BR", "+5511987654321"),
        ("51987654321", "BR", "+5551987654321"), ("+55 11 3765-4321", "BR", "+551137654321"), ("5511 8765 4321", "RU", "+5511987654321"),
        ("+52 1 55 1234 5678", "MX", "+525512345678"), ("044 55 1234 5678", "MX", "+525512345678"), ("01 55 1234 5678", "MX", "+525512345678"), ("55 1234 5678", "MX", "+525512345678"), ("5215512345678", "RU", "+525512345678"),
        ("011 15-2345-6789", "AR", "+5491123456789"), ("+54 9 11 2345-6789", "AR", "+5491123456789"), ("+54 11 15 2345-6789", "AR", "+5491123456789"), ("+54 9 11 15 2345-6789", "AR", "+5491123456789"), ("11 15 2345 6789", "AR", "+5491123456789"),
        ("+54 9 (011) 2345-6789", "RU", "+5491123456789"), ("+54 9 011 15 2345-6789", "AR", "+5491123456789"), ("011 15 1512-6789", "AR", "+5491115126789"), ("0351 15-512-3456", "AR", "+5493515123456"), ("+54 9 351 15 512-3456", "AR", "+5493515123456"), ("02966 15-623456", "AR", "+5492966623456"), ("+54 9 2966 623456", "RU", "+5492966623456"),
    ],
)  # fmt: skip
def test_a_number_without_its_country_is_one_of_the_workspaces(written, country, expected):
    assert e164(written, country) == expected


@pytest.mark.parametrize("national", ["1123456789", "3515123456", "2966623456"])
def test_an_argentine_number_without_its_9_is_a_landlines_and_not_that_mobile(national):
    landline, mobile = f"+54{national}", f"+549{national}"

    assert {read(written, "AR") for written in (landline, f"0{national}", national)} == {landline}
    assert provider_number(landline[1:], "RU") == landline
    assert provider_number(mobile[1:], "RU") == mobile
    assert all(phonenumbers.is_valid_number(phonenumbers.parse(number)) for number in (landline, mobile))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("49512345678", "+49512345678"), ("495 123-45-67 12", "extension"), ("495 1234567 890", "extension"), ("+495 123-45-67", OFFICE), ("19161234567", "country code"),
        ("7.91612E+10", "spreadsheet"), ("7,91612E+10", "spreadsheet"), ("7.916123456E+10", "spreadsheet"), ("8 916 123-45-67, 8 903 111-22-33", "2 numbers"),
        ("+7 495 123-45-67 12", "country code"), ("8(495)1234567/1234568", "country code"), ("12", "country code"), ("", "country code"), ("Иван", "country code"),
        ("ivan79161234567@mail.ru", "country code"), ("sip:anna@pbx", "country code"), ("9" * 60, "country code"), ("1 " * 300, "country code"), ("8" * 5000, "too long"),
    ],
)  # fmt: skip
def test_what_may_be_another_number_is_not_guessed_and_the_reason_is_told(written, told):
    with pytest.raises(NoNumber, match=told.replace("+", r"\+")):
        read(written, "RU")


@pytest.mark.parametrize(
    "cell",
    [
        "8 916 123-45-67, +44 20 7946 0958", "8 916 123 45 67 +44 20 7946 0958", "89161234567/+442079460958", "8 916 123-45-67 и +44 20 7946 0958 (офис)", "8 916 123-45-67\n+44 20 7946 0958",
        "Иван 8 916 123-45-67 доб. 5; Анна +44 20 7946 0958", "79161234567|442079460958", "8 916 123 45 67 44 20 7946 0958", "79161234567.0; 442079460958.0",
    ],
)  # fmt: skip
def test_two_numbers_in_a_cell_are_two(cell):
    assert [part.number for part in split(cell, "RU")] == [MOBILE, LONDON]


def test_what_is_written_beside_a_number_stays_with_it_and_what_cannot_be_read_is_told():
    found = split("8 916 123-45-67 Иван, секретарь; 495 123-45-67 1234; +44 20 7946 0958 (доб. 5)", "RU")

    assert [(part.text.strip(), part.number) for part in found] == [
        ("8 916 123-45-67 Иван, секретарь", MOBILE),
        ("495 123-45-67 1234", None),
        ("+44 20 7946 0958 (доб. 5)", LONDON),
    ]


@pytest.mark.parametrize(
    ("token", "country", "expected"),
    [
        ("101", "RU", "101"), ("900", "RU", "900"), ("tel:900", "RU", "900"), ("anonymous", "RU", "anonymous"), ("Restricted", "RU", "Restricted"), ("SberBank", "RU", "SberBank"), (None, "RU", None), (" ", "RU", None),
        ("sip:a@b.ru", "RU", "sip:a@b.ru"), ("sip:101@b.ru", "RU", "sip:101@b.ru"), ("sip:79161234567@b.ru", "RU", MOBILE), ("client:ann", "RU", "client:ann"), ("79161234567 доб. 12", "RU", MOBILE), ("tel:+79161234567;ext=12", "RU", MOBILE), ("79161234567", "RU", MOBILE),
        ("84951234567", "RU", OFFICE), ("4951234567", "RU", OFFICE), ("49512345678", "RU", "+49512345678"), ("442079460958", "RU", LONDON), ("02079460958", "GB", LONDON), ("1234567", "RU", "1234567"),
    ],
)  # fmt: skip
def test_what_a_provider_sends_is_a_number_or_stays_what_it_is(token, country, expected):
    found = provider_number(token, country)

    assert (found, is_number(found)) == (expected, bool(expected) and expected.startswith("+"))


COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)
FORMS = [getattr(phonenumbers.PhoneNumberFormat, name) for name in ("E164", "INTERNATIONAL", "RFC3966")]
AROUND = ["{}", " {}\u200e", "'{}", "тел. {}", "{} (Иван)", "{} доб. 12", "{} ext. 7", "sip:{}@pbx"]


@given(st.sampled_from(COUNTRIES), st.sampled_from(COUNTRIES), st.sampled_from(FORMS), st.sampled_from(AROUND))
@settings(max_examples=150, deadline=None)
def test_every_countrys_number_is_one_in_every_form_with_a_plus_wherever_it_is_read(of, country, form, around):
    number = phonenumbers.example_number_for_type(of, phonenumbers.PhoneNumberType.MOBILE) or phonenumbers.example_number(of)
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    written = phonenumbers.format_number(number, form)
    if "sip" in around:
        written = plain

    found = read(around.format(written), country)

    assert found == plain == read(found, country) == provider_number(found, country)


@given(st.sampled_from(COUNTRIES), st.sampled_from(AROUND[:-1]))
@settings(max_examples=150, deadline=None)
def test_a_number_as_it_is_dialled_at_home_is_never_a_foreign_one(country, around):
    number = phonenumbers.example_number(country)
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)

    found = e164(around.format(written), country)

    assert found in {phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164), None}


@given(st.text(alphabet="+0123456789 ()-.,;/xдобE'=абв@\u200b", max_size=60), st.sampled_from(["RU", "US", "BR", "DE"]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_number_or_a_reason_and_reading_again_changes_nothing(text, country):
    found = split(text, country)

    assert found
    for part in found:
        assert (part.number is None) == (not is_number(part.number))
        assert part.number is None or read(part.number, country) == part.number
        assert part.number or part.why
