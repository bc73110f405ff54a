"""Which tables are a workspace's is known before anything has used them."""

import json
import subprocess
import sys
from importlib import import_module

from models.db.connecting import TABLE_MODULES
from tests.lints.recording import HOME
from tests.lints.tables import distributed

ASK = "import json; from tests.lints.tables import distributed; print(json.dumps(sorted(distributed())))"


def test_every_table_is_known_in_a_process_that_has_used_none():
    told = subprocess.run([sys.executable, "-c", ASK], cwd=HOME, capture_output=True, check=True, text=True)

    for module in TABLE_MODULES:
        import_module(module)
    assert set(json.loads(told.stdout)) == distributed.__wrapped__()
