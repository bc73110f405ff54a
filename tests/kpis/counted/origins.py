"""Where deals and interactions come from, from all inquiries there were: their tables with ``source`` as it counts."""

from datetime import timedelta

from tests.kpis.counted.callers import begun, is_inquiry, moment, settings


def folded(text):
    return " ".join((text or "").casefold().split())


def with_origins(data, tables):
    """Return deals and interactions with the source that counts for each, and of deals whether they say it themselves."""
    lines = {folded(name) for source in tables["lead_source"] for name in (source["name"], *source["aliases"])}
    contacts = {row["id"]: row for row in tables["contact"]}
    companies = {row["id"]: row for row in tables["company"]}
    openings = begun(data)

    def clients(contact_id, company_id=None):
        """Return the source that is written in a contact, else in the company."""
        contact = contacts.get(contact_id) or {}
        company = companies.get(company_id or contact.get("company_id")) or {}
        return contact.get("source") or company.get("source")

    def of(row):
        line = folded(row["line_number"])
        return line if line in lines else None

    inquiries = [row for row in tables["interaction"] if not row["deleted_at"] and is_inquiry(row, openings) and is_finished(row)]
    inquiries.sort(key=lambda row: (row["started_at"], row["id"]))

    def origin(deal):
        contact = contacts.get(deal["contact_id"]) or {}
        company = deal["company_id"] or contact.get("company_id")
        opened, window = moment(deal["opened_at"]), timedelta(days=settings(data)["attribution_days"])
        theirs = [
            row
            for row in inquiries
            if row["contact_id"]
            and (
                row["contact_id"] == deal["contact_id"]
                or (company and (contacts.get(row["contact_id"]) or {}).get("company_id") == company)
            )
            and opened - window <= moment(row["started_at"]) <= opened
        ]
        one = theirs[-1 if tables.get("attribution") == "LAST" else 0] if theirs else None
        return (one and of(one)) or clients(deal["contact_id"], company)

    deals = [d | {"says_source": d["source"] is not None, "source": d["source"] or origin(d)} for d in tables["deal"]]
    interactions = [i | {"source": of(i) or clients(i["contact_id"])} for i in tables["interaction"]]
    return {"deal": deals, "interaction": interactions}


def is_finished(row):
    return row["kind"] != "CALL" or row["disposition"] not in {"IN_PROGRESS", None}
