"""Where a request comes from: proxies are believed only where they are trusted, and only in what they say themselves."""

import pytest

from api.addresses import Proxies, client_address, share_of

TRUSTED = Proxies(["10.0.0.0/8", "fd00::/8"])
FORGED = "203.0.113.66"


def seen(peer, *headers, proxies=TRUSTED):
    scope = {"type": "http", "client": (peer, 1) if peer else None, "headers": [(n.encode(), v.encode()) for n, v in headers]}
    return client_address(proxies.look_through(scope))


XFF, FWD = "x-forwarded-for", "forwarded"


@pytest.mark.parametrize(
    ("peer", "headers", "client"),
    [
        ("10.0.0.1", [(XFF, "192.0.2.7")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, f"{FORGED}, 192.0.2.7")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, f"{FORGED}, 192.0.2.7, 10.0.0.9")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, FORGED), (XFF, "192.0.2.7")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, "192.0.2.7:4711")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, "[2001:db8::7]:4711")], "2001:db8::7"),
        ("10.0.0.1", [(XFF, "::ffff:192.0.2.7")], "192.0.2.7"),
        ("10.0.0.1", [(XFF, "10.0.0.5, 10.0.0.6")], "10.0.0.5"),
        ("10.0.0.1", [(XFF, f"{FORGED}, nonsense, 10.0.0.9")], "10.0.0.9"),
        ("10.0.0.1", [(XFF, "")], "10.0.0.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", [(FWD, f'for={FORGED}, for="192.0.2.7:80";proto=https')], "192.0.2.7"),
        ("10.0.0.1", [(FWD, 'by=10.0.0.9;For="[2001:db8::7]"')], "2001:db8::7"),
        ("10.0.0.1", [(FWD, "for=_hidden")], "10.0.0.1"),
        ("10.0.0.1", [(FWD, f"for={FORGED}"), (XFF, "192.0.2.7")], "10.0.0.1"),
        ("10.0.0.1", [(FWD, "for=192.0.2.7"), (XFF, "192.0.2.7")], "192.0.2.7"),
        ("::ffff:10.0.0.1", [(XFF, "192.0.2.7")], "192.0.2.7"),
        ("fd00::1", [(XFF, "192.0.2.7")], "192.0.2.7"),
        ("192.0.2.1", [(XFF, FORGED)], "192.0.2.1"),
        ("192.0.2.1", [(FWD, f"for={FORGED}")], "192.0.2.1"),
        (None, [(XFF, FORGED)], ""),
    ],
)  # fmt: skip
def test_the_client_is_the_last_address_that_is_no_trusted_proxys(peer, headers, client):
    assert seen(peer, *headers) == client


def test_without_trusted_proxies_nobodys_word_is_believed():
    assert seen("10.0.0.1", (XFF, FORGED), proxies=Proxies([])) == "10.0.0.1"


def test_limits_count_a_site_in_ipv6_as_one():
    assert share_of("2001:db8:1:2:3:4:5:6") == share_of("2001:db8:1:2::1") != share_of("2001:db8:1:3::1")
    assert (share_of("192.0.2.7"), share_of("")) == ("192.0.2.7", "")
