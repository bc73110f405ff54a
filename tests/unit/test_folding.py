"""Text that is the same to whoever searches, e-mail addresses and names in messengers that are the same to their services. No database."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.contacts import Channel
from models.emails import address_key, cleaned, is_address, split
from models.folding import sort_key
from models.handles import handle_key

LETTERS = "abcxyzABCéÉèüÜñçßẞøØłŁđæœıİiIşŞğåäöőžčřěŵỳ абвгдеёжзийкЁЙїіґўқәңөү αβςσΆάΈέώ \u00a0\u0301\u0308\u030c\u200b\u00ad"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Пётр Семёнов", "ПЕТР  семенов"), ("е\u0308лка", "Ёлка"), ("И\u0306ога", "йога"), ("Straße", "STRASSE"), ("STRAẞE", "strasse"), ("İstanbul", "ISTANBUL"), ("ışık", "IŞIK"),
        ("José Müller", "jose muller"), ("Jose\u0301", "José"), ("Łódź", "lodz"), ("Søren Ærø", "soren aero"), ("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"), ("Ｓｍｉｔｈ", "smith"), ("ﬁrma", "Firma"),
        ("Ма\u0301рия", "мария"), ("Ано\u00adним", "аноним"), ("zero\u200bwidth", "zerowidth"),
    ],
)  # fmt: skip
def test_what_differs_in_form_alone_is_one_to_whoever_searches(one, other):
    assert sort_key(one) == sort_key(other)


@pytest.mark.parametrize(("one", "other"), [("Йод", "Иод"), ("ї", "і"), ("Ќ", "К"), ("ш", "щ"), ("а", "a")])
def test_letters_of_their_own_stay_apart(one, other):
    assert sort_key(one) != sort_key(other)


@given(st.text(alphabet=LETTERS, max_size=230))
@settings(max_examples=200, deadline=None)
def test_folding_again_and_any_spelling_change_nothing(text):
    key = sort_key(text)

    assert sort_key(key) == key
    if len(key) < 190:
        assert {sort_key(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")} == {key}
        assert {sort_key(text.upper()), sort_key(text.casefold()), sort_key(f"  {text} ")} == {key}


@pytest.mark.parametrize(
    "written",
    [
        "ivan@mail.ru", " ivan@mail.ru ", "mailto:ivan@mail.ru", "MAILTO:ivan@mail.ru?subject=Hi", "Иван Петров <ivan@mail.ru>", '"Петров, Иван" <ivan@mail.ru>', "<ivan@mail.ru>",
        "ivan@mail.ru,", "ivan@mail.ru.", "ivan@mail.ru;", "(ivan@mail.ru)", "'ivan@mail.ru'", "ivan\u200b@mail.ru", "\ufeffivan@mail.ru\u00a0", "ivan @ mail.ru", "(mailto:ivan@mail.ru)", "<mailto:ivan@mail.ru>", "mailto:ivan%40mail.ru",
    ],
)  # fmt: skip
def test_an_address_is_left_without_what_cannot_belong_to_it(written):
    assert (cleaned(written), cleaned(cleaned(written)), is_address(cleaned(written))) == ("ivan@mail.ru", "ivan@mail.ru", True)


@pytest.mark.parametrize("written", ["no at", "a@b@c.ru", "@mail.ru", "ivan@", "a@x.ru, b@x.ru", "ivan petrov@mail.ru", ""])
def test_what_is_no_one_address_is_none(written):
    assert not is_address(cleaned(written))


def test_addresses_of_a_cell_and_their_forms():
    assert split('Иван <a@x.ru>, "Петров, П." <b@x.ru>; c@x.ru d@x.ru.') == ["a@x.ru", "b@x.ru", "c@x.ru", "d@x.ru"]
    assert split("нет") == ["нет"]
    assert address_key("Ivan@Почта.РФ") == address_key("ivan@xn--80a1acny.xn--p1ai") == "ivan@почта.рф"
    assert address_key("José@x.com") != address_key("jose@x.com")
    assert address_key("a@xn--\u00e9.ru")


@pytest.mark.parametrize(
    ("channel", "forms"),
    [
        (Channel.TELEGRAM, ["@Anna_K", "anna_k", "https://t.me/Anna_K", "t.me/anna_k?start=1", "tg://resolve?domain=anna_k", "telegram.me/ANNA_K/"]), (Channel.TELEGRAM, ["+7 916 123-45-67", "+79161234567", "t.me/+79161234567"]),
        (Channel.WHATSAPP, ["8 916 123-45-67", "79161234567", "+79161234567", "https://wa.me/79161234567", "79161234567@c.us", "79161234567@s.whatsapp.net"]), (Channel.VIBER, ["8 916 123-45-67", "79161234567"]),
        (Channel.VK, ["id123", "https://vk.com/ID123", "vk.ru/id123", "@id123", "m.vk.com/id123"]), (Channel.INSTAGRAM, ["@Anna.K", "instagram.com/anna.k/", "https://www.instagram.com/anna.k?igsh=x"]),
        (Channel.EMAIL, ["A@x.ru", "mailto:a@x.ru"]), (Channel.OTHER, ["Live:x", " Live:x\u200b"]),
    ],
)  # fmt: skip
def test_names_in_messengers_are_compared_as_each_messenger_does(channel, forms):
    assert len({handle_key(channel, form, "RU") for form in forms}) == 1


def test_a_name_whose_rules_are_not_known_is_compared_letter_for_letter():
    assert handle_key(Channel.OTHER, "Anna", "RU") != handle_key(Channel.OTHER, "anna", "RU")
    assert handle_key(Channel.TELEGRAM, "1234567890", "US") == "1234567890"
