"""Search: parts of names, numbers and addresses, any letter case and order, the best first, and only what may be seen."""

import pytest

from tests.flows.test_writes import CREATE, UPDATE

ASK = "query($text: String, $order: [ContactOrder!], $first: Int = 20, $after: String) { contacts(search: $text, orderBy: $order, first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }"


@pytest.fixture
async def people(as_, world):
    client = as_("anna")
    for name, phone, email in (
        ("Мария Сёмина", "+79165550101", "masha@zavod.ru"), ("Анна-Мария Петрова", "+79165550202", "PETROVA@Mail.ru"),
        ("Тимур Самариянов", "+74951112233", "t.sam@x.ru"), ("50% скидка_", "+79990000000", "sale@x.ru"),
    ):  # fmt: skip
        await client.ask(CREATE, input={"name": name, "phones": [{"number": phone}], "emails": [{"address": email}]})
    return client


async def found(client, text, **more):
    return [n["name"] for n in (await client.ask(ASK, text=text, **more))["contacts"]["nodes"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("МАРИ", ["Мария Сёмина", "Анна-Мария Петрова", "Тимур Самариянов"]), ("петрова анна", ["Анна-Мария Петрова"]),
        ("анна  ПЕТР", ["Анна-Мария Петрова"]), ("8 (916) 555-01", ["Мария Сёмина"]), ("+7 916 555 02 02", ["Анна-Мария Петрова"]),
        ("550202", ["Анна-Мария Петрова"]), ("petrova@mail", ["Анна-Мария Петрова"]), ("zavod.ru", ["Мария Сёмина"]), ("сё", ["Мария Сёмина"]),
        ("50%", ["50% скидка_"]), ("ка_", ["50% скидка_"]), ("%", []), ("а_", []), ("5", ["50% скидка_"]), ("с", ["50% скидка_", "Мария Сёмина", "Тимур Самариянов"]),
        ("с мария", ["Мария Сёмина", "Тимур Самариянов"]), ("п мария", ["Анна-Мария Петрова"]), ("ия мария", []), ('"', []), ("' or 1=1 --", []), ("nobody here", []),
    ],
)  # fmt: skip
async def test_parts_of_names_numbers_and_addresses_find_the_contact(people, text, names):
    assert sorted(await found(people, text)) == sorted(names)


async def test_the_best_match_comes_first_and_pages_go_on(people):
    first = await people.ask(ASK, text="мари", first=2)
    rest = await people.ask(ASK, text="мари", first=2, after=first["contacts"]["pageInfo"]["endCursor"])
    other, _ = await people.refusal(ASK, text="анна", first=2, after=first["contacts"]["pageInfo"]["endCursor"])
    sorted_ = await found(people, "мари", order=[{"field": "NAME", "direction": "ASC"}])

    names = [n["name"] for page in (first, rest) for n in page["contacts"]["nodes"]]
    assert names[0] == "Мария Сёмина"
    assert (len(set(names)), first["contacts"]["totalCount"], rest["contacts"]["pageInfo"]["hasNextPage"]) == (3, 3, False)
    assert other == "INVALID_CURSOR"
    assert sorted_ == ["Анна-Мария Петрова", "Мария Сёмина", "Тимур Самариянов"]


HANDLES = [{"channel": "TELEGRAM", "handle": "@Zhanna_K"}, {"channel": "WHATSAPP", "handle": "8 916 555-06-06"}]


async def test_any_spelling_finds_what_is_stored_and_shows_it_as_it_was_written(as_, world):
    client = as_("anna")
    for name, more in (
        ("Жанна Семёнова", {"handles": HANDLES, "emails": [{"address": "Жанна <Zhanna@Почта.РФ>"}]}),
        ("Jose\u0301 Müller-Straße", {"phones": [{"number": "8 916 555-07-07 доб. 5"}]}),
        ("ИП Łukasz 916", {"phones": [{"number": "+44 20 7946 0958"}]}),
    ):
        made = await client.ask(CREATE, input={"name": name, **more})
        assert made["contactCreate"]["contact"]["name"] == name

    async def one(*texts):
        return {name for text in texts for name in await found(client, text)}, [t for t in texts if not await found(client, t)]

    assert await one(
        "СЕМЕНОВА",
        "семе\u0308нова",
        "@zhanna_k",
        "ZHANNA_k",
        "+7 916 555-06-06",
        "89165550606",
        "zhanna@почта.рф",
        "zhanna@xn--80a1acny.xn--p1ai",
    ) == ({"Жанна Семёнова"}, [])
    assert await one(
        "josé",
        "JOSE muller",
        "STRASSE",
        "müller",
        "8 (916) 555-07-07",
        "tel:+79165550707",
        "8 916 555-07-07 доб. 5",
        "jose 8 916 555 07",
    ) == ({"Jose\u0301 Müller-Straße"}, [])
    assert await one("lukasz", "ŁUKASZ", "0044 20 7946 0958", "20 7946", "ип 916") == ({"ИП Łukasz 916"}, [])


async def test_what_looks_like_a_number_is_found_as_a_text_too(as_, world):
    client, titles = as_("anna"), ["Договор 8-2024/15", "Поставка 12.03.2026", "Тел. 495 123"]
    for title in titles:
        await client.ask("mutation($t: String!) { dealCreate(input: { title: $t }) { deal { id } } }", t=title)
    await client.ask(CREATE, input={"name": "Лист 8-2024", "phones": [{"number": "8 342 415-12-03"}]})

    asked = {"8-2024/15": 0, "8-2024": 0, "договор 8-2024": 0, "12.03.2026": 1, "12.03": 1, "495 123": 2}
    deals = {text: await client.ask("query($t: String!) { deals(search: $t) { nodes { title } } }", t=text) for text in asked}
    contacts = [await found(client, text) for text in ("8-2024", "8 (342) 415", "342 41")]

    assert {t: [n["title"] for n in d["deals"]["nodes"]] for t, d in deals.items()} == {t: [titles[i]] for t, i in asked.items()}
    assert contacts == [["Лист 8-2024"]] * 3


async def test_what_is_changed_is_found_by_what_it_is_now(people):
    contact = (await people.ask(CREATE, input={"name": "Старое Имя"}))["contactCreate"]["contact"]
    await people.ask(UPDATE, id=contact["id"], input={"name": "Новое Имя", "phones": [{"number": "+79161239988"}]})

    assert (await found(people, "старое"), await found(people, "новое"), await found(people, "1239988")) == (
        [],
        ["Новое Имя"],
        ["Новое Имя"],
    )
    await people.ask(UPDATE, id=contact["id"], input={"name": "Третье"})
    assert (await found(people, "новое"), await found(people, "третье")) == ([], ["Третье"])


@pytest.mark.parametrize("caller", ["boris", "stranger"])
async def test_what_may_not_be_seen_is_not_found_nor_counted(as_, people, caller):
    data = await as_(caller).ask(ASK, text="мари")

    assert (data["contacts"]["totalCount"], data["contacts"]["nodes"]) == (0, [])


async def test_companies_and_deals_are_searched_too(as_, world):
    client = as_("anna")
    await client.ask('mutation { companyCreate(input: { name: "ООО Ромашка", website: "Romashka.RU" }) { company { id } } }')
    await client.ask('mutation { dealCreate(input: { title: "Окна для РОМАШКИ" }) { deal { id } } }')

    data = await client.ask(
        '{ companies(search: "ромашк") { nodes { name } } deals(search: "ромашки окна") { nodes { title } } by: companies(search: "romashka.ru") { nodes { name } } }'
    )

    assert data == {
        "companies": {"nodes": [{"name": "ООО Ромашка"}]},
        "deals": {"nodes": [{"title": "Окна для РОМАШКИ"}]},
        "by": {"nodes": [{"name": "ООО Ромашка"}]},
    }


@pytest.mark.parametrize("text", ["", "   ", "x" * 101])
async def test_no_words_and_too_many_are_refused(people, text):
    code, message = await people.refusal(ASK, text=text)

    assert (code, message) == ("BAD_USER_INPUT", "search: must have 1 to 100 characters.")


async def test_a_search_goes_by_whose_a_record_is_and_whether_it_is_there(as_, world):
    anna, boris = as_("anna"), as_("boris")
    made = (await anna.ask(CREATE, input={"name": "Эвклид Пифагоров"}))["contactCreate"]["contact"]["id"]
    state = 'query($s: RowState!) { contacts(search: "эвклид", state: $s) { totalCount nodes { name } } }'

    async def seen():
        found = [await c.ask(state, s=s) for c in (anna, boris) for s in ("PRESENT", "DELETED")]
        return [(f["contacts"]["totalCount"], len(f["contacts"]["nodes"])) for f in found]

    first = await seen()
    await as_("admin").ask(UPDATE, id=made, input={"ownerId": f"user_{world.users['boris'].id}"})
    given = await seen()
    await as_("admin").ask("mutation($id: ID!) { contactDelete(id: $id) { userErrors { code } } }", id=made)
    deleted = await seen()
    await as_("admin").ask("mutation($id: ID!) { contactRestore(id: $id) { userErrors { code } } }", id=made)

    none, one = (0, 0), (1, 1)
    assert first == [one, none, none, none]
    assert given == [none, none, one, none]
    assert deleted == [none, none, none, one]
    assert await seen() == given
