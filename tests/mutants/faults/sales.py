"""What a head of sales is told of the funnel and of plans that is not so."""

from tests.mutants.fault import Fault

_FUNNEL, _PROGRESS = "resolvers/kpis/funnel.py", "resolvers/kpis/progress.py"
_OWN = "tests/kpis/test_funnel.py::test_"
_PLANS = "tests/kpis/test_plan_completion.py::test_"

FAULTS = [
    Fault(
        name="a deal that comes into a stage again counts as new there",
        file=_FUNNEL,
        old="min(case when m.stage_id = s.id then m.at end) {_OF_STAGE}",
        new="max(case when m.stage_id = s.id then m.at end) {_OF_STAGE}",
        tests=(f"{_OWN}an_entry_counts_in_the_period_in_which_it_was_the_first",),
    ),
    Fault(
        name="the funnel forgets deals that are open in another stage",
        file=_FUNNEL,
        old="e.status = 'OPEN' and e.present_id <> e.stage_id",
        new="e.status = 'OPEN' and e.present_id is null",
        tests=(f"{_OWN}what_has_become_of_those_who_came_in",),
    ),
    Fault(
        name="what a manager may read is told as all that a plan is about",
        file=_PROGRESS,
        old='            return Sql("false")\n        others',
        new='            return Sql("true")\n        others',
        tests=(f"{_PLANS}who_may_not_read_all_that_a_plan_is_about_is_told_nothing_of_it",),
    ),
    Fault(
        name="a plan of what should be low is met from above",
        file=_PROGRESS,
        old="if metric.better is Better.LOWER else (fact, target)",
        new="if metric.better is Better.RANGE else (fact, target)",
        tests=(f"{_PLANS}a_plan_of_what_should_be_low_is_met_from_below",),
    ),
    Fault(
        name="a pair is expected to do as its generator does with others",
        file="resolvers/kpis/pairs.py",
        old="min(own * theirs * everybody[_MET] / everybody[_WON], Fraction(1))",
        new="min(own, Fraction(1))",
        tests=("tests/kpis/test_pairs.py::test_a_pair_beside_what_its_people_do_with_others",),
    ),
]
