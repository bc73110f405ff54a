"""Whatever facts can be told apart by can be shown of a group, and asked for by a filter."""

import pytest
from strawberry.utils.str_converters import to_camel_case

from resolvers.kpis.dimensions import DIMENSIONS
from schema.kpi_arguments import KpiFilter
from schema.kpis import KpiGroup


def fields(of):
    return {to_camel_case(name) for name in of.__annotations__}


@pytest.mark.parametrize("dimension", DIMENSIONS.values(), ids=DIMENSIONS)
def test_each_dimension_is_a_field_of_groups_and_of_the_filter(dimension):
    assert dimension.group in fields(KpiGroup)
    assert dimension.filter in fields(KpiFilter)


def test_the_filter_asks_for_dimensions_alone():
    assert fields(KpiFilter) == {dimension.filter for dimension in DIMENSIONS.values()}
