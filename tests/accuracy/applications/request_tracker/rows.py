"""A university's help desk in Request Tracker: mail tickets, requestors made by the mail gate, custom fields."""

from __future__ import annotations

import base64
import json
import string
from datetime import datetime, timedelta
from random import Random

START = datetime(2021, 2, 1, 7, 0)
HOST = "support.uni-halmerau.de"

HEADS = [
    "Bre",
    "Cal",
    "Dor",
    "El",
    "Fen",
    "Gar",
    "Hal",
    "Iv",
    "Jo",
    "Kes",
    "Lor",
    "Mal",
    "Nor",
    "Os",
    "Per",
    "Quil",
    "Ros",
    "Sel",
    "Tam",
    "Ul",
    "Ves",
    "Wil",
]
TAILS = ["a", "an", "ara", "ek", "ena", "ian", "ila", "in", "is", "mund", "na", "ric", "sa", "ta", "wen"]
FAMILY_HEADS = [
    "Bran",
    "Car",
    "Dun",
    "Ester",
    "Fal",
    "Gri",
    "Hol",
    "Ing",
    "Kel",
    "Lin",
    "Mar",
    "Nid",
    "Ost",
    "Pol",
    "Rav",
    "Sten",
    "Tor",
    "Vel",
    "Wes",
    "Zan",
]
FAMILY_TAILS = [
    "berg",
    "brook",
    "dale",
    "elli",
    "feld",
    "gren",
    "holt",
    "mann",
    "mere",
    "orsky",
    "rup",
    "sen",
    "ton",
    "vik",
    "well",
]
DOMAINS = [
    "stud.uni-halmerau.de",
    "uni-halmerau.de",
    "nordpost-mail.de",
    "kuriermail.eu",
    "brightbox-post.net",
]
SUBJECTS = [
    "Cannot log in to the learning platform", "Password reset", "Wifi in the library keeps dropping", "Printer on floor 3 out of toner",
    "Extension for term paper", "Wrong name on my certificate", "Request for a new laptop", "Mailbox full", "VPN from abroad",
    "Exam registration closed too early", "Lost student card", "Account of a former colleague", "Install LaTeX in room B114", "Projector broken",
    "Change of address", "Sick note for the exam on Monday", "Phone at my desk is dead", "Order 2021-0044871 not delivered", "Licence key does not work",
    "Access to building C after 20:00",
]  # fmt: skip
MODELS = [
    "Latitude 5420",
    "ThinkPad T14",
    "Optiplex 7090",
    "LaserJet M507",
    "Catalyst 9200L",
    "iPad 9",
    "U2720Q",
]
STREETS = ["Mill Lane", "Harbour Road", "Linden Row", "Kiln Street", "Abbey Walk", "Orchard Close"]
CERT = "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n"


def when(draw: Random, first: datetime = START, days: int = 600) -> datetime:
    return first + timedelta(seconds=draw.randrange(days * 86400))


def person(draw: Random) -> tuple[str, str]:
    return draw.choice(HEADS) + draw.choice(TAILS), draw.choice(FAMILY_HEADS) + draw.choice(FAMILY_TAILS)


def phone(draw: Random) -> str:
    digits = "".join(draw.choices(string.digits, k=7))
    return draw.choice(
        (
            f"+49 151 {digits[:4]} {digits[4:]}1",
            f"0160-{digits}",
            f"+44 7700 9{digits[:2]} {digits[2:5]}",
            f"0172/{digits}",
        )
    )


def landline(draw: Random) -> str:
    return draw.choice(
        (
            f"+49 345 552-{draw.randint(1000, 9999)}",
            f"-{draw.randint(1000, 9999)}",
            f"552{draw.randint(1000, 9999)}",
        )
    )


def bcrypt(draw: Random) -> str:
    return "!bcrypt!12!" + "".join(draw.choices(string.ascii_letters + string.digits + "./", k=53))


def mac(draw: Random) -> str:
    return ":".join(f"{b:02x}" for b in b"\x3c\x52\x82" + draw.randbytes(3))


def frozen(words: str) -> str:
    return base64.encodebytes(b"\x05\x0b\x03" + len(words).to_bytes(4, "big") + words.encode()).decode()


def rows(draw: Random) -> dict[str, list[tuple[object, ...]]]:
    tables: dict[str, list[tuple[object, ...]]] = {}
    root, mailgate = 14, 1
    users: list[tuple[object, ...]] = []
    people: list[tuple[int, str, str, str, bool]] = []  # id, real name, address, login, staff
    blank = (None,) * 9

    def user(
        number: int,
        login: str,
        password: str | None,
        comments: str | None,
        address: str | None,
        real: str | None,
        *rest: object,
        by: int = mailgate,
    ) -> None:
        made = when(draw)
        token = draw.randbytes(8).hex() if rest and rest[0] == "token" else None
        more = rest[1:] if rest else ()
        filled = (*more, *(None,) * (18 - len(more)))
        (
            signature,
            contact,
            organisation,
            nick,
            lang,
            gecos,
            home,
            work,
            cell,
            pager,
            a1,
            a2,
            city,
            state,
            code,
            country,
            zone,
            cert,
        ) = filled
        users.append(
            (
                number, login, password, token, comments, signature, address, contact, organisation, real, nick, lang, gecos, home, work, cell, pager,
                a1, a2, city, state, code, country, zone, cert, by, made, by, made,
            )
        )  # fmt: skip

    user(
        1,
        "RT_System",
        "*NO-PASSWORD*",
        "Do not delete or modify this user. It is integral to RT's internal database structures",
        None,
        "The RT System itself",
    )
    user(
        6,
        "Nobody",
        "*NO-PASSWORD*",
        "Do not delete or modify this user. It is integral to RT's internal data structures",
        "",
        "Nobody in particular",
    )
    user(root, "root", bcrypt(draw), "SuperUser", f"root@{HOST}", "Enoch Root")
    number = 22
    for _ in range(18):
        first, last = person(draw)
        login = (first[0] + last).lower()[:10] + draw.choice(("", "2"))
        real = f"{first} {last}"
        cert = (
            CERT.format("\n".join(base64.b64encode(draw.randbytes(36)).decode() for _ in range(4)))
            if draw.random() < 0.25
            else None
        )
        user(
            number, login, bcrypt(draw), draw.choice((None, "moved to data centre team 2022", "on parental leave until October")), f"{first}.{last}@uni-halmerau.de".lower(), real,
            "token" if draw.random() < 0.6 else "", f"-- \n{real}\nService Desk, University of Halmerau\nPhone {landline(draw)}", None, "Computing Centre",
            first if draw.random() < 0.4 else None, draw.choice((None, "en", "de")), login[:16], phone(draw) if draw.random() < 0.2 else None, landline(draw),
            phone(draw) if draw.random() < 0.5 else None, None, "Computing Centre, room " + draw.choice(("B114", "B2.07", "C001")), None, "Halmerau", None, "06120", "Germany",
            "Europe/Berlin", cert, by=root,
        )  # fmt: skip
        people.append((number, real, f"{first}.{last}@uni-halmerau.de".lower(), login, True))
        number += draw.choice((2, 8))
    while len(people) < 125:
        first, last = person(draw)
        address = f"{first}.{last}{draw.choice(('', '', draw.randint(1, 99)))}@{draw.choice(DOMAINS)}".lower()
        real = f"{first} {last}"
        if any(address == p[2] for p in people):
            continue
        known = draw.random() < 0.25  # from the directory
        login = f"{first[:2]}{last[:4]}{draw.randint(1, 99):02d}".lower() if known else address
        if any(login == p[3] for p in people):
            continue
        user(
            number, login, "*NO-PASSWORD*", None if known else "Autocreated on ticket submission", address, real if draw.random() < 0.8 else draw.choice((address, "")), "",
            *((None, draw.choice((None, f"Best reached after 6pm on {phone(draw)}", f"room {draw.randint(100, 399)}, ask for {person(draw)[0]}")),
               draw.choice(("Faculty of Law", "Institute of Botany", "Student", "Student", "Kelholt Holding", "Chair of Hydrology")), None, None, None, phone(draw) if draw.random() < 0.4 else None,
               landline(draw) if draw.random() < 0.5 else None, phone(draw) if draw.random() < 0.7 else None, None,
               f"{draw.randint(1, 180)} {draw.choice(STREETS)}" if draw.random() < 0.7 else None, draw.choice((None, None, "Flat 3")), draw.choice(("Halmerau", "Ostrenfeld", "Kiebingen", "Lauterhain", "Morsdorf")), None,
               f"061{draw.randint(8, 32):02d}", "Germany", None, None) if known else blank),
            by=mailgate,
        )  # fmt: skip
        people.append((number, real, address, login, False))
        number += draw.choice((1, 2, 8))
    tables["users"] = users
    staff = [p for p in people if p[4]]
    asking = [p for p in people if not p[4]]

    queues = [
        ("General", "The default queue", "helpdesk", ""), ("Network", "Wifi, VPN, switches", "network", "NET"), ("Accounts", "Logins and cards", "accounts", "ACC"),
        ("Examinations", "Examination office", "exams", "EXAM"), ("Procurement", "Orders and licences", "procure", ""), ("___Approvals", "A system-internal queue for the approvals system", "", ""),
    ]  # fmt: skip
    tables["queues"] = [
        (
            i, q, d, f"{a}@{HOST}" if a else "", f"{a}-comment@{HOST}" if a else "", "approvals" if q.startswith("_") else "default", tag or None, 0, root,
            START, root, START, 1, 2 if q.startswith("_") else 0,
        )
        for i, (q, d, a, tag) in enumerate(queues, 1)
    ]  # fmt: skip

    tickets: list[tuple[object, ...]] = []
    transactions: list[tuple[object, ...]] = []
    attachments: list[tuple[object, ...]] = []
    groups: list[tuple[object, ...]] = [
        (3, "Everyone", "Pseudogroup for internal use", "SystemInternal", 0, 1, START, 1, START),
        (4, "Privileged", "Pseudogroup for internal use", "SystemInternal", 0, 1, START, 1, START),
        (5, "Unprivileged", "Pseudogroup for internal use", "SystemInternal", 0, 1, START, 1, START),
    ]
    members: list[tuple[object, ...]] = []
    cached: list[tuple[object, ...]] = []
    values: list[tuple[object, ...]] = []
    for i, label in enumerate(("Service Desk", "Network team", "Examination office", "Student assistants")):
        groups.append((700 + i, label, f"Members of {label}", "UserDefined", None, root, START, root, START))
    groups += [
        (
            p[0] + 1000,
            f"User {p[0]}",
            f"ACL equiv. for user {p[0]}",
            "ACLEquivalence",
            p[0],
            1,
            START,
            1,
            START,
        )
        for p in people
    ]

    def transaction(
        kind: str,
        ticket: int,
        by: int,
        at: datetime,
        field: str | None = None,
        old: object = None,
        new: object = None,
        data: str | None = None,
        of: str = "RT::Ticket",
    ) -> int:
        transactions.append(
            (
                len(transactions) + 21,
                of,
                ticket,
                draw.choice((0, 0, 0, 10, 15)),
                kind,
                field,
                old,
                new,
                None,
                None,
                None,
                data,
                by,
                at,
            )
        )
        return len(transactions) + 20

    def attach(
        to: int,
        parent: int,
        subject: str | None,
        name: str | None,
        kind: str,
        coding: str | None,
        body: str | None,
        headers: str,
        by: int,
        at: datetime,
        mid: str | None = None,
    ) -> int:
        attachments.append(
            (len(attachments) + 1, to, parent, mid, subject, name, kind, coding, body, headers, by, at)
        )
        return len(attachments)

    def said(who: tuple[int, str, str, str, bool]) -> str:
        return draw.choice(
            (
                f"Hello,\n\nI cannot log in since this morning. My matriculation number is {draw.randint(2180000, 2259999)}.\n\nRegards\n{who[1]}",
                f"Dear service desk,\n\nplease call me back on {phone(draw)}, I am in the office until four.\n\n{who[1]}\n",
                f"Hi, I was in hospital with a concussion and missed the exam on Monday. The doctor's note is attached.\n{who[1]}",
                f"my old password was {draw.choice(('Sommer', 'Katze', 'blau'))}{draw.randint(10, 99)}! and it is not accepted any more",
                "The printer on the third floor shows error 49.4C02 again.",
                f"I have moved, the new address is {draw.randint(1, 150)} {draw.choice(STREETS)}, 061{draw.randint(8, 32)} Halmerau.\n\n{who[1]}",
                "The wifi in reading room 2 drops every ten minutes. SSID halmerau-guest, firmware 16.12.4.1.",
                f"Colleague {' '.join(person(draw))} has left us, please close the account.",
                "Order 4500098121 has not come, can you ask the supplier?",
                "Thanks, works now.",
            )
        )

    for i in range(1, 72):
        who = draw.choice(asking)
        queue = draw.choice((1, 1, 2, 3, 3, 4, 5))
        owner = draw.choice(staff)[0] if draw.random() < 0.7 else 6
        made = when(draw)
        subject = draw.choice(SUBJECTS)
        if draw.random() < 0.12:
            subject += f" ({' '.join(person(draw))})"
        status = draw.choice(
            ("new", "open", "open", "stalled", "resolved", "resolved", "resolved", "rejected")
        )
        done = made + timedelta(hours=draw.randint(2, 400)) if status == "resolved" else None
        tickets.append(
            (
                i, i, None, queue, "ticket", owner, subject, 0, 0, draw.choice((0, 0, 0, 50)), 0, draw.choice((0, 10, 30)), status, None, 0,
                made + timedelta(hours=1) if status != "new" else None, None, made + timedelta(hours=1) if status != "new" else None, None, done, owner, done or made, who[0], made,
            )
        )  # fmt: skip
        groups.append((2000 + i * 4, "Requestor", None, "RT::Ticket-Role", i, 1, made, 1, made))
        groups.append((2001 + i * 4, "Owner", None, "RT::Ticket-Role", i, 1, made, 1, made))
        members.append((len(members) + 1, 2000 + i * 4, who[0], 1, made, 1, made))
        cached.append((len(cached) + 1, 2000 + i * 4, who[0], len(cached) + 1, 2000 + i * 4, 0))
        first = transaction("Create", i, who[0], made)
        sender = (
            f"{draw.randint(11, 217)}.{draw.randint(0, 255)}.{draw.randint(0, 255)}.{draw.randint(1, 254)}"
        )
        mid = f"{draw.randbytes(8).hex()}@{who[2].split('@')[1]}"
        headers = (
            f"Received: from [{sender}] (helo={who[2].split('@')[1]}) by mx1.uni-halmerau.de with esmtps\nTo: {queues[queue - 1][2]}@{HOST}\n"
            f"From: {who[1]} <{who[2]}>\nSubject: {subject}\nDate: {made:%a, %d %b %Y %H:%M:%S} +0100\nMessage-ID: <{mid}>\n"
            f"User-Agent: Mozilla/5.0 (X11; Linux x86_64) Thunderbird/78.{draw.randint(1, 14)}.0\nMIME-Version: 1.0\nX-RT-Interface: Email\nContent-Length: {draw.randint(90, 4000)}"
        )
        if draw.random() < 0.2:
            top = attach(first, 0, subject, None, "multipart/mixed", None, "", headers, who[0], made, mid)
            attach(
                first,
                top,
                None,
                None,
                "text/plain",
                None,
                said(who),
                'Content-Type: text/plain; charset="utf-8"\nX-RT-Original-Encoding: utf-8',
                who[0],
                made,
            )
            name = draw.choice(
                (
                    f"CV_{who[1].replace(' ', '_')}.pdf",
                    "image001.png",
                    "Screenshot 2021-11-04 at 09.14.33.png",
                    "doctors-note.pdf",
                    f"student_card_{who[1].split()[0]}.jpg",
                )
            )
            attach(
                first,
                top,
                None,
                name,
                "application/pdf" if name.endswith("pdf") else "image/png",
                "base64",
                base64.b64encode(draw.randbytes(60)).decode(),
                f'Content-Disposition: attachment; filename="{name}"\nContent-Transfer-Encoding: base64',
                who[0],
                made,
            )
        else:
            attach(first, 0, subject, None, "text/plain", "none", said(who), headers, who[0], made, mid)
        if owner != 6:
            transaction("Set", i, owner, made, "Owner", "6", str(owner))
        if status != "new":
            transaction("Status", i, owner, made, "Status", "new", status)
            at = made + timedelta(hours=1)
            answer = transaction(draw.choice(("Correspond", "Comment")), i, owner, at, data=subject[:200])
            attach(
                answer,
                0,
                f"Re: [{HOST} #{i}] {subject}"[:255],
                None,
                "text/html",
                None,
                draw.choice(
                    (
                        "<p>Please try again now.</p>",
                        f"<p>We have tried to reach you on {phone(draw)}.</p>",
                        "<p>Done, the quota is 10 GB now.</p>",
                    )
                ),
                'X-RT-Interface: Web\nContent-Type: text/html; charset="utf-8"',
                owner,
                at,
                f"rt-5.0.3+dfsg-3-{draw.randint(1000, 9999)}-{int(at.timestamp())}-{draw.randint(100, 999)}.{i}-6-0@{HOST}",
            )
            transaction(
                "EmailRecord",
                i,
                1,
                at,
                data=f"<rt-5.0.3+dfsg-3-{draw.randint(1000, 9999)}-{int(at.timestamp())}-{draw.randint(100, 999)}.{i}-3-0@{HOST}>",
            )
        if draw.random() < 0.3:
            cell = phone(draw)
            values.append(
                (
                    len(values) + 1,
                    1,
                    "RT::Ticket",
                    i,
                    0,
                    cell,
                    None,
                    None,
                    None,
                    who[0],
                    made,
                    who[0],
                    made,
                    0,
                )
            )
            transaction("CustomField", i, who[0], made, "1", None, cell)
    for p in draw.sample(people, 60):
        at = when(draw)
        field, old, new = draw.choice(
            (
                ("MobilePhone", None, phone(draw)),
                ("EmailAddress", p[2], p[2].replace("@", ".new@")),
                ("RealName", p[1], f"{p[1].split()[0]} {person(draw)[1]}"),
                ("Organization", "Student", "Institute of Botany"),
            )
        )
        transaction("Set", p[0], draw.choice(staff)[0], at, field, old, new, of="RT::User")
    for p in asking[:70]:
        at = when(draw)
        values.append(
            (
                len(values) + 1,
                2,
                "RT::User",
                p[0],
                0,
                str(draw.randint(2180000, 2259999)),
                None,
                None,
                None,
                root,
                at,
                root,
                at,
                0,
            )
        )
    for asset in range(1, 61):
        at = when(draw)
        values.append(
            (
                len(values) + 1,
                3,
                "RT::Asset",
                asset,
                0,
                "".join(draw.choices("BCDFGHJKLMNPQRSTVWXZ0123456789", k=7)),
                None,
                None,
                None,
                root,
                at,
                root,
                at,
                0,
            )
        )
        values.append(
            (len(values) + 1, 4, "RT::Asset", asset, 0, mac(draw), None, None, None, root, at, root, at, 0)
        )
        values.append(
            (
                len(values) + 1,
                5,
                "RT::Asset",
                asset,
                0,
                draw.choice(("Main building", "Library", "Computing Centre")),
                None,
                None,
                None,
                root,
                at,
                root,
                at,
                0,
            )
        )
    for i in range(1, 9):
        at = when(draw)
        values.append(
            (
                len(values) + 1,
                6,
                "RT::Article",
                i,
                0,
                None,
                "Open the network settings, choose eduroam and enter your login with the domain.",
                "text/plain",
                None,
                root,
                at,
                root,
                at,
                0,
            )
        )
    tables |= {
        "tickets": tickets, "transactions": transactions, "attachments": attachments, "groups": groups, "groupmembers": members, "cachedgroupmembers": cached,
        "objectcustomfieldvalues": values,
    }  # fmt: skip
    fields = [
        ("Call back", "FreeformSingle", "RT::Queue-RT::Ticket", "A number we can call"), ("Matriculation number", "FreeformSingle", "RT::User", "Seven digits"),
        ("Serial number", "FreeformSingle", "RT::Catalog-RT::Asset", None), ("MAC address", "FreeformSingle", "RT::Catalog-RT::Asset", None),
        ("Building", "SelectSingle", "RT::Catalog-RT::Asset", None), ("Content", "Text", "RT::Class-RT::Article", None),
    ]  # fmt: skip
    tables["customfields"] = [
        (i, n, k, None, 1, None, None, None, look, hint, None, i, 0, None, root, START, root, START, 0)
        for i, (n, k, look, hint) in enumerate(fields, 1)
    ]
    tables["objectcustomfields"] = [(i, i, 0, 0, root, START, root, START) for i in range(1, 7)]
    tables["customfieldvalues"] = [
        (i, 5, n, None, i, None, root, START, root, START)
        for i, n in enumerate(("Main building", "Library", "Computing Centre", "Old pharmacy"), 1)
    ]
    tables["principals"] = (
        [(3, "Group", 0), (4, "Group", 0), (5, "Group", 0), (root, "User", 0)]
        + [(p[0], "User", 0) for p in people]
        + [(int(str(g[0])), "Group", 0) for g in groups[3:]]
    )
    tables["catalogs"] = [(1, "General assets", "assets", "The default catalog", 0, root, START, root, START)]
    tables["assets"] = [
        (
            i,
            f"HAL-{draw.randint(10000, 99999)}",
            1,
            draw.choice(("in-use", "in-use", "new", "stolen", "recycled")),
            draw.choice(MODELS),
            root,
            START,
            root,
            when(draw),
        )
        for i in range(1, 61)
    ]
    tables["acl"] = [
        (
            i,
            "Group",
            draw.choice((3, 4, 700, 701, 702)),
            right,
            "RT::Queue",
            draw.randint(1, 6),
            root,
            START,
            root,
            START,
        )
        for i, right in enumerate(
            (
                "CreateTicket",
                "ReplyToTicket",
                "SeeQueue",
                "ShowTicket",
                "ShowTicketComments",
                "ModifyTicket",
                "OwnTicket",
                "TakeTicket",
                "StealTicket",
                "Watch",
            ),
            1,
        )
    ]
    tables["scripconditions"] = [
        (i, n, f"Whenever {n[3:].lower()} happens", "AnyTransaction", None, n[3:], 1, START, 1, START)
        for i, n in enumerate(
            ("On Create", "On Correspond", "On Comment", "On Resolve", "On Owner Change"), 1
        )
    ]
    tables["scripactions"] = [
        (i, n, f"Sends mail: {n}", "Notify", n.split()[-1], 1, START, 1, START)
        for i, n in enumerate(
            ("Autoreply To Requestors", "Notify Requestors", "Notify Owner", "Notify AdminCcs"), 1
        )
    ]
    tables["templates"] = [
        (i, 0, n, f"Template for {n}", "Perl", body, START, 1, 1, START)
        for i, (n, body) in enumerate(
            (
                ("Autoreply", 'Subject: AutoReply: {$Ticket->Subject}\n\nGreetings,\n\nthis message answers "{$Ticket->Subject}".'),
                ("Transaction", "RT-Attach-Message: yes\n\n{$Transaction->CreatedAsString}: Request {$Ticket->id} was acted upon by {$Transaction->CreatorObj->Name}."),
                ("Resolved", "Subject: Resolved: {$Ticket->Subject}\n\nIf you have any questions, write to helpdesk@" + HOST),
                ("Password Change", "Subject: [{RT->Config->Get('rtname')}] Password reset\n\nGreetings,\n\nYour new password is {$NewPassword}"),
            ), 1,
        )
    ]  # fmt: skip
    tables["scrips"] = [
        (i, n, i, i % 4 + 1, None, None, None, 0, "Autoreply", 1, START, 1, START)
        for i, n in enumerate(
            (
                "On Create Autoreply To Requestors",
                "On Correspond Notify Requestors",
                "On Resolve Notify Requestors",
            ),
            1,
        )
    ]
    tables["objectscrips"] = [(i, i, "TransactionCreate", 0, i, 1, START, 1, START) for i in range(1, 4)]
    tables["links"] = [
        (
            i,
            f"fsck.com-rt://{HOST}/ticket/{a}",
            f"fsck.com-rt://{HOST}/ticket/{b}",
            draw.choice(("RefersTo", "MemberOf", "MergedInto")),
            b,
            a,
            root,
            START,
            root,
            when(draw),
        )
        for i, (a, b) in enumerate(((draw.randint(1, 40), draw.randint(41, 71)) for _ in range(40)), 1)
    ]
    tables["links"] = list({(row[1], row[2], row[3]): row for row in tables["links"]}.values())
    tables["attributes"] = [
        (i, n, d, c, k, o, oid, root, START, root, START)
        for i, (n, d, c, k, o, oid) in enumerate(
            [
                ("UpgradeHistory", None, frozen("4.4.4 to 5.0.3"), "storable", "RT::System", 1),
                ("BrandedSubjectTag", None, "halmerau", None, "RT::System", 1),
                ("Search - My Tickets", "[_1] highest priority tickets I own", frozen("Query Owner = '__CurrentUser__' AND Status = '__Active__' OrderBy Priority"), "storable", "RT::System", 1),
            ]
            + [
                (draw.choice(("Pref-RT::User-14", "QueueList", "Bookmarks", "HomepageSettings", "Pref-RT::System-1")), draw.choice((None, "Bookmarks")), frozen(draw.choice(("ShowHistory scroll Timezone Europe/Berlin", "tickets 12 44 101", "EmailFrequency Daily digest", "WebDefaultStylesheet elevator-dark"))), "storable", "RT::User", p[0])
                for p in staff for _ in range(3)
            ], 1,
        )
    ]  # fmt: skip
    tables["sessions"] = [
        (
            draw.randbytes(16).hex(),
            b"\x05\x0b\x03\x00\x00\x00\x04"
            + f"_session_id CurrentUser RT::CurrentUser {p[3]} CSRF {draw.randbytes(16).hex()}".encode(),
            when(draw),
        )
        for p in draw.choices(people, k=45)
    ]
    tables["authtokens"] = [
        (
            i,
            p[0],
            bcrypt(draw),
            draw.choice(("mobile app", f"{p[1].split()[0]}'s phone", "REST script")),
            when(draw),
            p[0],
            START,
            p[0],
            START,
        )
        for i, p in enumerate(staff[:9], 1)
    ]
    tables["configurations"] = [
        (i, n, c, k, 0, root, START, root, START)
        for i, (n, c, k) in enumerate(
            (("CorrespondAddress", f"helpdesk@{HOST}", ""), ("WebDefaultStylesheet", "elevator-light", ""), ("ParseNewMessageForTicketCcs", "1", ""), ("MailAlias", json.dumps({"helpdesk": "General", "exams": "Examinations"}), "application/json")), 1,
        )
    ]  # fmt: skip
    tables["classes"] = [(1, "General", "The default class", 0, 0, root, START, root, START)]
    tables["objectclasses"] = [(1, 1, "RT::System", 0, root, START, root, START)]
    tables["articles"] = [
        (i, n, f"How to: {n.lower()}", 0, 1, 0, None, 0, root, START, root, START)
        for i, n in enumerate(
            (
                "Connect to the wifi",
                "Reset your password",
                "Set up the VPN",
                "Print from a phone",
                "Borrow a laptop",
                "Forward your mail",
                "Book a room",
                "Sign mail with S/MIME",
            ),
            1,
        )
    ]
    tables["topics"] = [
        (1, 0, "Network", "Wifi and VPN", "RT::System", 0),
        (2, 0, "Accounts", "Passwords and cards", "RT::System", 0),
    ]
    tables["objecttopics"] = [(i, i % 2 + 1, "RT::Article", i) for i in range(1, 9)]
    tables["customroles"] = [
        (1, "Dean", "Must agree to exceptions", 1, "Enter a user name", root, START, root, START, 0)
    ]
    return tables
