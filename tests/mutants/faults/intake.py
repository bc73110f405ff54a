"""Calls that are lost, come twice, or go to somebody else."""

from tests.mutants.fault import Fault

_PULLS = ("tests/integrations/test_mango.py",)
_NUMBERS = ("tests/flows/test_shared_numbers.py",)
_IMPORTS = ("tests/flows/test_import.py",)

FAULTS = [
    Fault(
        name="a pull's cursor moves at the first page",
        file="resolvers/pulls.py",
        old="synced_until=window.end if is_last else None",
        new="synced_until=window.end",
        tests=_PULLS,
    ),
    Fault(
        name="a pull does not look back",
        file="resolvers/pulls.py",
        old="row.synced_until - LOOKBACK if row.synced_until",
        new="row.synced_until if row.synced_until",
        tests=_PULLS,
    ),
    Fault(
        name="a pull leaves out its last page",
        file="resolvers/pulls.py",
        old="    if held is not None:\n        yield held, True",
        new="    if held is None:\n        yield held, True",
        tests=_PULLS,
    ),
    Fault(
        name="a new number takes another workspace's calls",
        file="resolvers/matching.py",
        old="where i.workspace_id = {a} and i.client_number = r.number and",
        new="where {a} = {a} and i.client_number = r.number and",
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is another workspace's contact's",
        file="resolvers/matching.py",
        old="""where p.workspace_id = {'$1' if postgres else '?1'} and p.number""",
        new="""where {'$1' if postgres else '?1'} is not null and p.number""",
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is a deleted contact's",
        file="resolvers/matching.py",
        old="and c.id = p.contact_id and c.deleted_at is null ",
        new="and c.id = p.contact_id ",
        tests=_NUMBERS,
    ),
    Fault(
        name="a number is whose came last",
        file="resolvers/matching.py",
        old="order by p.created_at, p.id) as place",
        new="order by p.created_at desc, p.id) as place",
        tests=_NUMBERS,
    ),
    Fault(
        name="a corrected call loses its contact",
        file="resolvers/intake.py",
        old="contact_id = coalesce(interaction.contact_id, excluded.contact_id), ",
        new="contact_id = excluded.contact_id, ",
        tests=_PULLS,
    ),
    Fault(
        name="what was erased comes in again",
        file="resolvers/intake.py",
        old="if known.get(key) not in {ERASED, digests[key]}]",
        new="if known.get(key) not in {digests[key]}]",
        tests=("tests/flows/test_erasure.py", "tests/flows/test_privacy.py", "tests/flows/test_person_races.py"),
    ),
    Fault(
        name="an import goes on in the name of who is gone",
        file="resolvers/imports/jobs.py",
        old="        inputs.may_create(actor, job.noun, actor.user_id)\n    except",
        new="        pass\n    except",
        tests=_IMPORTS,
    ),
]
