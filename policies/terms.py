"""The words that a policy file may use, each with what it means; needs no library."""

from __future__ import annotations

from taxonomy.records import Polarity, Subject

POLARITIES = {
    Polarity.COLLECTED.value: "the policy says that it does this with the data",
    Polarity.NOT_COLLECTED.value: "the policy says that it does not collect the data",
    Polarity.NOT_SHARED.value: "the policy says that it does not share, sell or publish the data",
    Polarity.NOT_USED.value: "the policy says that it does not use the data (for the purposes named)",
}

# The first five say that the company has the data; the others only say where it goes.
HAVING = ("collect", "receive", "store", "use", "infer")
PASSING_ON = ("share", "transfer", "disclose", "publish")
ACTIONS = {
    "collect": "gets the data from the person or the device",
    "receive": "gets the data from somebody, or as a form is filled in",
    "store": "keeps the data",
    "use": "works with data that it has",
    "infer": "derives the data from other data",
    "share": "gives the data to another company, or does not",
    "transfer": "hands the data over together with the responsibility for it",
    "disclose": "makes the data known to somebody, an authority for example",
    "publish": "shows the data to the public",
}

SUBJECTS = {
    Subject.CUSTOMER.value: "a person with an account or an order",
    Subject.VISITOR.value: "anyone who opens the site or the application, customers among them",
    Subject.MINOR.value: "a person below the age under `minors`",
    Subject.EMPLOYEE.value: "a person who works for the company",
    Subject.THIRD_PERSON.value: "a person whom the customer names: recipient, payer, contact",
    Subject.ORGANISATION.value: "a company or a shop",
}

CONDITIONS = {
    "mandatory": "without the data there is no service at all",
    "mandatory_for_feature": "without the data one function or order is not possible",
    "optional": "the person may leave the data out",
    "permission": "after a permission of the device's system",
    "consent": "after consent",
    "separate_consent": "after consent asked for this purpose alone",
    "guardian_consent": "after consent of a parent or guardian",
    "automatic": "without an act of the person",
    "on_request": "when the company asks for it in a single case",
}

SOURCES = {
    "user": "the person",
    "device": "the device or browser",
    "activity": "use of the service",
    "third_party": "another company",
    "affiliate": "a company of the same group",
    "derived": "other data",
}

PRESENTED = {
    "sensitive": "the policy calls the data sensitive",
    "ordinary": "the policy calls the data personal and not sensitive",
    "not_personal": "the policy says that the data is not personal, or identifies nobody",
}

STANCES = {
    "not_collected": "data of minors is not collected",
    "guardian_consent": "minors may use the service with a guardian's consent",
    "not_directed": "the service is not meant for minors",
}

FACTS = {
    "controller": "who answers for the data",
    "governing_law": "the law that the policy names",
    "retention": "how long data is kept",
    "storage": "where or how data is kept",
    "cross_border": "whether data leaves the country",
    "contact": "where people turn to",
    "date": "since when the policy holds",
}
