"""The command line: ``voronka``. One module a command, or a group of commands; each is loaded when it is run."""

import typer

from api.cli.lazy import PROCESS, Entry, listing

COMMANDS = {
    "init": Entry("Set up a company: its workspace, first administrator and pipeline.", "api.cli.init:init"),
    "serve": Entry("Serve the API.", "api.cli.serve:serve"),
    "worker": Entry("Do background work alone: imports, reminders, retention.", "api.cli.worker:worker"),
    "migrate": Entry("Bring the database up to date.", "api.cli.migrate:migrate"),
    "reindex": Entry("Compare what is derived (KPI sums, search texts) with the records", "api.cli.reindex:reindex"),
    "schema": Entry("Print the GraphQL schema.", "api.cli.schema:schema"),
    "token": Entry("API tokens.", "api.cli.token:token_app"),
    "workspace": Entry("Workspaces: one a company.", "api.cli.workspace:workspace_app"),
    "user": Entry("People.", "api.cli.user:user_app"),
    "documents": Entry("Trusted documents.", "api.cli.trusted:documents_app"),
    "account": Entry("Accounts with telephony providers.", "api.cli.account:account_app"),
    "sync": Entry("Pull the calls of every provider account.", "api.cli.sync:sync"),
    "backfill": Entry("Bring in the past of every provider account back to an instant.", "api.cli.sync:backfill"),
    "reread": Entry(
        "Read the records again that providers have sent and nobody could verify or understand, of every account",
        "api.cli.sync:reread",
    ),
    "secrets": Entry("The key that secrets are kept with.", "api.cli.secrets:secrets_app"),
    "import": Entry("Import contacts, companies, deals or interactions.", "api.cli.transfer:import_rows"),
    "export": Entry("Write the rows of a list to the standard output.", "api.cli.transfer:export_rows"),
    "doctor": Entry(
        "Look whether all is well: settings, database, secrets, work, accounts, clocks.", "api.cli.doctor.command:doctor"
    ),
    "copy": Entry("Copy the whole database into an empty one", "api.cli.moving:copy"),
    "backup": Entry("Write the embedded database, or one workspace of either database, into a file", "api.cli.moving:backup"),
    "restore": Entry(
        "Put a backup of the embedded database in its place, or bring a workspace in from a file.", "api.cli.moving:restore"
    ),
    "distribute": Entry(
        "Print, or run, what spreads the tables over a PostgreSQL cluster (Citus).", "api.cli.cluster:distribute"
    ),
    "demo": Entry("Make a fresh demo company", "api.cli.demo.command:show"),
}
"""In the order in which they are listed."""

app = typer.Typer(cls=listing(COMMANDS), no_args_is_help=True, pretty_exceptions_enable=False)


@app.callback(help="Voronka, a CRM backend.")
def voronka() -> None:
    """Do what a command says."""


def main() -> None:
    """Run the command line."""
    app(prog_name="voronka", obj=PROCESS)
