"""What is kept for the next request: what was used last, as much as fits."""

from models.recent import Recent


def test_what_was_not_used_for_longest_goes_first():
    kept = Recent(2)
    kept["a"], kept["b"] = 1, 2

    assert kept.get("a") == 1
    kept["c"] = 3

    assert ([key for key in "abc" if key in kept], kept.get("b"), len(kept)) == (["a", "c"], None, 2)


def test_it_is_bounded_by_the_size_of_its_values_and_what_is_too_large_alone_is_not_kept():
    kept = Recent(10, len)
    kept["a"], kept["b"], kept["c"] = "four", "five5", "xyz"
    kept["d"] = "far too large"

    assert (list(kept.values()), kept.size) == (["five5", "xyz"], 8)


def test_a_value_takes_the_place_of_the_one_before_and_can_be_let_go():
    kept = Recent(10, len)
    kept["a"] = "long text"
    kept["a"] = "short"

    assert (kept.pop("a"), kept.pop("a"), kept.size, len(kept)) == ("short", None, 0, 0)
