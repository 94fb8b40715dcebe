"""Which categories a column of some Arrow type can hold."""

from __future__ import annotations

_NUMBERS = ("int", "uint", "float", "double", "decimal", "halffloat")
# Categories whose values may be numbers, dates or flags; every other one is text.
_AS_FLAG = frozenset(
    {
        "account.preferences",
        "account.membership",
        "demographic.gender",
        "children.child_record",
        "special.specific_identity",
        "special.political_affiliation",
        "special.trade_union",
        "special.criminal_record",
        "health.diagnosis",
        "health.medical_record",
        "demographic.marital_status",
    }
)
_AS_TIME = frozenset(
    {
        "demographic.date_of_birth",
        "financial.card_expiry",
        "location.travel_accommodation",
        "children.child_record",
        "employment_education.work_history",
        "government_id.document_details",
        "health.medical_record",
        "account.membership",
        "communications.call_log",
        "demographic.marital_status",
        "employment_education.education_level",
        "employment_education.school_info",
        "special.political_affiliation",
    }
)


def fits(category: str, type: str) -> bool:
    """Return whether a column of this Arrow type can hold the category at all."""
    if type == "bool":
        return category in _AS_FLAG
    if type.startswith(("timestamp", "date", "time", "duration")):
        return category in _AS_TIME or category.startswith(
            ("online_activity.", "transaction.", "location.traj")
        )
    return True


def fits_loosely(category: str, type: str) -> bool:
    """Return whether an ambiguous word may be settled for this type: a name is never a number."""
    numeric = type.startswith(_NUMBERS)
    return not (numeric and category in ("identity.full_name", "contact.postal_address", "contact.email"))
