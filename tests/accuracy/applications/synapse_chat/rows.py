"""Rows of the homeserver: members, their devices and sessions, rooms, events and receipts."""

from __future__ import annotations

import base64
import json
import random
import string
import zlib
from typing import NamedTuple

# fmt: off
Row = tuple[object, ...]
HOST = "chat.lindenhof.example"
NOW = 1_700_000_000_000
FRONT, BACK = ("Ari", "Bel", "Cor", "Dun", "Eli", "Fen", "Gor", "Hane", "Iva", "Jun", "Kal", "Lore", "Mik",
    "Nor", "Oti", "Saf"), ("a", "en", "is", "o", "ka", "lie", "mir", "ta", "us", "wyn")
FAMILY = ("Brandeck", "Castellor", "Dörfling", "Elmquist", "Fabrizzo", "Grantov", "Hollmer", "Ivernay",
    "Jastrow", "Kowalny", "Lindqvar", "Moreaux", "Nakasho", "Ostrander", "Pereiro", "Quillan", "Rosendal",
    "Szabolk", "Tveiten", "Umland", "Varga-Holt", "Wendelin")
AGENTS = ["Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0",
    "Element/1.6.8 (Pixel 7; Android 14; Flavour GooglePlay)",
    "Element/1.11.2 (iPhone 13; iOS 17.1; Scale/3.00)",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/119.0.0.0 Safari/537.36",
    "FluffyChat/1.14 (Linux)", "matrix-nio/0.22.1",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.1"]
DEVICES = ["Element Android", "Pixel 7", "{}'s iPhone", "chat.lindenhof.example: Firefox on Linux",
    "Element Desktop: Windows", "work laptop", "Galaxy S22 of {}", None, "FluffyChat android", "bot"]
PLACES = ["garden club", "climbing wall", "tenants", "choir", "repair café", "book swap", "school run",
    "allotments", "football u11 parents", "ops"]


class Member(NamedTuple):
    """One account of the server."""

    local: str
    name: str
    avatar: str | None
    made: int

    @property
    def mxid(self) -> str:
        return f"@{self.local}:{HOST}"


def letters(d: random.Random, size: int, of: str = string.ascii_letters) -> str:
    return "".join(d.choices(of, k=size))


def b64(d: random.Random, size: int) -> str:
    return base64.b64encode(d.randbytes(size)).decode().rstrip("=")


def moment(d: random.Random) -> int:
    return NOW - d.randrange(40_000_000_000)


def ip(d: random.Random) -> str:
    if d.random() < 0.25:
        return f"2a02:{d.randrange(0x1000, 0xFFFF):x}:{d.randrange(1, 0xFFFF):x}::{d.randrange(1, 0xFFFF):x}"
    return f"{d.choice([31, 62, 77, 84, 91, 178, 188])}.{d.randrange(1, 255)}.{d.randrange(256)}.{d.randrange(1, 255)}"


def msisdn(d: random.Random) -> str:
    return d.choice([f"4915{d.randrange(10**9):09d}", f"4367{d.randrange(10**8, 10**9)}",
        f"336{d.randrange(10**8):08d}"])


def mail(d: random.Random, m: Member) -> str:
    return f"{d.choice([m.local, m.local.replace('.', '_'), m.local + str(d.randrange(60, 99))])}@{d.choice(['posthorn.de', 'mailflur.at', 'kontor-nord.com'])}"


def device(d: random.Random) -> str:
    return letters(d, 10, string.ascii_uppercase)


def event(d: random.Random) -> str:
    return "$" + base64.urlsafe_b64encode(d.randbytes(32)).decode().rstrip("=")


def token(d: random.Random, m: Member, kind: str = "syt") -> str:
    """A token as the server makes it: the name, 20 random letters, the CRC-32 in base 62."""
    base = f"{kind}_{base64.b64encode(m.local.encode()).decode().rstrip('=')}_{letters(d, 20)}"
    rest, check = zlib.crc32(base.encode()), ""
    for _ in range(6):
        rest, digit = divmod(rest, 62)
        check = (string.digits + string.ascii_uppercase + string.ascii_lowercase)[digit] + check
    return f"{base}_{check}"


def members(d: random.Random) -> list[Member]:
    out = [Member("admin", "admin", None, NOW // 1000 - 90_000_000), Member("bridgebot", "Bridge bot", None,
        NOW // 1000 - 80_000_000)]
    while len(out) < 110:
        one, two = d.choice(FRONT) + d.choice(BACK), d.choice(FAMILY)
        local = d.choice([f"{one}.{two}", one, f"{one[0]}{two}",
            f"{one}{d.randrange(70, 99)}"]).lower().replace("ö", "oe")
        if all(m.local != local for m in out):
            name = d.choice([f"{one} {two}", f"{one} {two}", one, f"{one} 🌿", local])
            out.append(Member(local, name, f"mxc://{HOST}/{letters(d, 24)}" if d.random() < 0.6 else None,
                NOW // 1000 - d.randrange(90_000_000)))
    return out


def said(d: random.Random, all_: list[Member]) -> str:
    m = d.choice(all_)
    return d.choice(["ok", "see you at eight", "👍", "Who has the key to the shed?", "+1", f"ping {m.mxid}",
        f"{m.name} is down with shingles, please someone take her shift", f"my new number is +{msisdn(d)}",
        f"Parcel is at {m.name}, Lindenweg {d.randrange(1, 90)}, 2nd floor", "build 10.2.3.4 is on staging",
        f"ticket {d.randrange(10**7, 10**8)} still open", f"send it to {mail(d, m)} pls",
        "the doc wants me back on the antidepressants, so no beer for me", "rehearsal moved to Thursday",
        "lol", "Can anyone lend a drill this weekend?", "meeting notes are in the pad", "thanks!!"])


def content(d: random.Random, kind: str, m: Member, all_: list[Member]) -> dict[str, object]:
    if kind == "m.room.member":
        return {"membership": "join", "displayname": m.name, "avatar_url": m.avatar}
    if kind == "m.room.encrypted":
        return {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": b64(d, 120), "session_id": b64(d, 32),
            "device_id": device(d), "sender_key": b64(d, 32)}
    if kind == "m.reaction":
        return {"m.relates_to": {"event_id": event(d), "key": "👍", "rel_type": "m.annotation"}}
    roll = d.random()
    if roll < 0.08:
        place = f"geo:{48.1 + d.random() * 0.3:.6f},{16.2 + d.random() * 0.3:.6f}"
        return {"msgtype": "m.location", "body": f"Location was shared at {place}", "geo_uri": place}
    if roll < 0.2:
        return {"msgtype": "m.image", "body":
            f"IMG_20{d.randrange(20, 24)}{d.randrange(1, 13):02d}{d.randrange(1, 29):02d}_{d.randrange(10**6):06d}.jpg",
            "url": f"mxc://{HOST}/{letters(d, 24)}", "info": {"mimetype": "image/jpeg", "w": 1200, "h": 900,
            "size": d.randrange(10**4, 10**6)}}
    return {"msgtype": "m.text", "body": said(d, all_)}


def rows(draw: random.Random) -> dict[str, list[Row]]:
    d = draw
    t: dict[str, list[Row]] = {}
    all_ = members(d)
    some = all_[2:]
    rooms = [f"!{letters(d, 18)}:{HOST}" for _ in range(30)]
    t["users"] = [(m.mxid, None if m.local == "bridgebot" else
        f"$2b$12${letters(d, 53, './' + string.ascii_letters + string.digits)}", m.made, int(i == 0), None,
        0, "bridge" if i == 1 else None, d.choice([None, "1.2", "1.3"]), None, None, int(i % 23 == 5),
        False, None, True, False) for i, m in enumerate(all_)]
    t["profiles"] = [(m.local, m.name, m.avatar, m.mxid) for m in all_]
    t["user_directory"] = [(m.mxid, None, m.name, m.avatar) for m in some if d.random() < 0.8]
    t["user_threepids"] = []
    for m in some:
        for medium in d.choice([["email"], ["email"], ["email", "msisdn"], []]):
            t["user_threepids"].append((m.mxid, medium, mail(d, m) if medium == "email" else msisdn(d),
                moment(d), moment(d)))
    t["user_external_ids"] = [d.choice([("oidc-google", f"{d.randrange(10**20, 2 * 10**20)}", m.mxid), (
        "oidc-gitlab", f"{d.randrange(100, 99999)}", m.mxid)]) for m in some[::3]]
    owned = {m.mxid: [device(d) for _ in range(d.choice([1, 1, 2, 3]))] for m in some}
    pairs = [(m, dev) for m in some for dev in owned[m.mxid]]
    t["devices"] = [(m.mxid, dev, (d.choice(DEVICES) or "").format(m.name.split()[0]) or None, moment(d),
        ip(d), d.choice(AGENTS), False) for m, dev in pairs]
    t["devices"] += [(m.mxid, b64(d, 32), "master signing key", None, None, None, True) for m in some[::4]]
    t["access_tokens"] = [(i, m.mxid, dev, token(d, m), d.choice([None, None, moment(d)]), None, moment(d),
        None, True) for i, (m, dev) in enumerate(pairs, 1)]
    t["refresh_tokens"] = [(i, m.mxid, dev, token(d, m, "syr"), None, moment(d), None) for i, (m, dev) in
        enumerate(pairs[::4], 1)]
    t["user_ips"] = [(m.mxid, str(t["access_tokens"][i][3]), dev, ip(d), d.choice(AGENTS), moment(d)) for i,
        (m, dev) in enumerate(pairs) for _ in range(2)]
    t["user_daily_visits"] = [(m.mxid, dev, moment(d) // 86_400_000 * 86_400_000, d.choice(AGENTS)) for m,
        dev in pairs]
    t["monthly_active_users"] = [(m.mxid, moment(d)) for m in some[::2]]
    t["open_id_tokens"] = [(letters(d, 24), moment(d), d.choice(some).mxid) for _ in range(40)]
    prefs: list[tuple[str, object]] = [("im.vector.web.settings", {"showReadReceipts": True, "layout":
        "bubble"}), ("m.push_rules", {"enabled": True}), ("im.vector.setting.breadcrumbs", {"recent_rooms":
        rooms[:3]}), ("m.identity_server", {"base_url": None})]
    t["account_data"] = []
    for i, m in enumerate(some):
        kind, value = d.choice(prefs)
        if i % 3 == 0:
            kind, value = "m.direct", {d.choice(some).mxid: [d.choice(rooms)] for _ in range(2)}
        if i % 10 == 1:
            kind, value = "m.ignored_user_list", {"ignored_users": {d.choice(some).mxid: {}}}
        t["account_data"].append((m.mxid, kind, i + 1, json.dumps(value), "master"))
    t["ignored_users"] = [(some[i].mxid, d.choice(some).mxid) for i in range(1, len(some), 10)]
    t["users_who_share_private_rooms"] = [(d.choice(some).mxid, d.choice(some).mxid, d.choice(rooms)) for _
        in range(160)]
    t["users_who_share_private_rooms"] = sorted(set(t["users_who_share_private_rooms"]))
    t["presence_stream"] = [(i, m.mxid, d.choice(["offline", "online", "unavailable"]), moment(d), moment(
        d), moment(d), d.choice([None, None, "", "on holiday till 3rd",
        "at the hospital with Ida, text only", "🎣", f"call me: +{msisdn(d)}", "working from home",
        "do not disturb"]), i % 3 == 0, "master") for i, m in enumerate(some, 1)]
    t["rooms"] = [(r, i % 4 == 0, d.choice(some).mxid, d.choice(["9", "10"]), True) for i, r in enumerate(
        rooms)]
    t["room_aliases"] = [(f"#{p.replace(' ', '-')}:{HOST}", r, d.choice(some).mxid) for p, r in zip(PLACES,
        rooms, strict=False)]
    t["room_stats_state"] = [(r, PLACES[i] if i < len(PLACES) else d.choice([None,
        f"{d.choice(some).name} and {d.choice(some).name}"]), f"#{PLACES[i].replace(' ', '-')}:{HOST}" if i
        < len(PLACES) else None, "invite", "shared", None, None, "can_join", True, d.choice([None,
        "rules in the pinned post"]), None) for i, r in enumerate(rooms)]
    t["events"], t["event_json"], t["event_search"], t["room_memberships"], t[
        "current_state_events"] = [], [], [], [], []
    for i in range(1, 301):
        kind = d.choice(["m.room.message"] * 6 + ["m.room.member", "m.room.member", "m.room.encrypted",
            "m.reaction"])
        m, room, eid, at = d.choice(some), d.choice(rooms), event(d), moment(d)
        body = content(d, kind, m, all_)
        state = m.mxid if kind == "m.room.member" else None
        full = {"auth_events": [event(d)], "content": body, "depth": i, "hashes": {"sha256": b64(d, 32)},
            "origin": HOST, "origin_server_ts": at, "room_id": room, "sender": m.mxid, "signatures": {HOST:
            {"ed25519:a_XKqb": b64(d, 64)}}, "type": kind, "unsigned": {"age_ts": at}}
        t["event_json"].append((eid, room, json.dumps({"token_id": d.randrange(1, 200), "historical":
            False}), json.dumps(full, ensure_ascii=False), 3))
        t["events"].append((i, eid, kind, room, None, None, True, False, i, at, at + d.randrange(900),
            m.mxid, "url" in body, "master", i, state, None))
        if state:
            t["room_memberships"].append((eid, m.mxid, m.mxid, room, "join", 0, m.name, m.avatar, i))
            t["current_state_events"].append((eid, room, kind, state, "join", i))
        elif body.get("msgtype") == "m.text":
            words = sorted({w for w in "".join(c if c.isalnum() else " " for c in str(body[
                "body"])).lower().split()})
            t["event_search"].append((eid, room, m.mxid, "content.body", " ".join(words), at, i))
    t["current_state_events"] += [(event(d), r, k, "", None, i) for i, r in enumerate(rooms) for k in (
        "m.room.name", "m.room.create")]
    ids = [str(r[0]) for r in t["event_json"]]
    t["event_edges"] = [(ids[i], ids[i - 1], None, False) for i in range(1, 200)]
    t["event_relations"] = [(i, event(d), "m.annotation", d.choice(["👍", "❤️", "😂"])) for i in ids[:40]]
    t["redactions"] = [(event(d), e, True, moment(d)) for e in ids[:15]]
    t["receipts_linearized"] = [(i, d.choice(rooms), "m.read", d.choice(some).mxid, d.choice(ids),
        json.dumps({"ts": moment(d)}), "master", i, None) for i in range(1, 180)]
    t["event_push_actions"] = [(d.choice(rooms), d.choice(ids), d.choice(some).mxid, None,
        '["notify",{"set_tweak":"sound","value":"default"}]', i, i, 1, 0, 1, "main") for i in range(1, 120)]
    reason = ["spam", "", "insults me in front of the whole choir", "posted my address",
        "keeps writing to my daughter"]
    t["event_reports"] = [(i, moment(d), d.choice(rooms), d.choice(ids), d.choice(some).mxid, d.choice([
        *reason, f"{d.choice(some).mxid} sells fake tickets"]), json.dumps({"reason": "abuse", "score":
        -100})) for i in range(1, 26)]
    t["local_media_repository"] = []
    for _ in range(110):
        m = d.choice(some)
        name = d.choice([None, "image.png", f"IMG_{d.randrange(1000, 9999)}.jpg", f"passport_{m.local}.pdf",
            "minutes-2023-04.odt", f"CV {m.name}.pdf", "Voice message.ogg", "plan.svg"])
        t["local_media_repository"].append((letters(d, 24), d.choice(["image/jpeg", "image/png",
            "application/pdf", "audio/ogg"]), d.randrange(900, 10**7), moment(d), name, m.mxid, None, None,
            moment(d), False))
    t["local_media_repository_url_cache"] = [(
        f"https://www.{letters(d, 6).lower()}-news.example/{d.randrange(10**6)}", 200, None, moment(d),
        json.dumps({"og:title": d.choice(["Flood in the valley", "Recipe: plum cake", "Timetable"]),
        "og:type": "article"}), letters(d, 24), moment(d)) for _ in range(40)]
    t["remote_media_cache"] = [("other.example", letters(d, 24), "image/png", moment(d), d.choice([None,
        "image.png", "x.gif"]), d.randrange(10**6), letters(d, 24), moment(d), None) for _ in range(50)]
    t["e2e_device_keys_json"] = [(m.mxid, dev, moment(d), json.dumps({"algorithms": [
        "m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"], "device_id": dev, "keys": {
        f"curve25519:{dev}": b64(d, 32), f"ed25519:{dev}": b64(d, 32)}, "signatures": {m.mxid: {
        f"ed25519:{dev}": b64(d, 64)}}, "user_id": m.mxid})) for m, dev in pairs]
    t["e2e_one_time_keys_json"] = [(m.mxid, dev, "signed_curve25519", f"AAAA{letters(d, 2)}", moment(d),
        json.dumps({"key": b64(d, 32), "signatures": {m.mxid: {f"ed25519:{dev}": b64(d, 64)}}})) for m, dev
        in pairs[::2]]
    t["e2e_cross_signing_keys"] = [(m.mxid, "master", json.dumps({"keys": {f"ed25519:{(k := b64(d, 32))}":
        k}, "usage": ["master"], "user_id": m.mxid}), i, None) for i, m in enumerate(some[::4], 1)]
    t["e2e_room_keys"] = [(m.mxid, d.choice(rooms), b64(d, 32), 1, 0, 0, False, json.dumps({"ephemeral":
        b64(d, 32), "ciphertext": b64(d, 200), "mac": b64(d, 8)})) for m in some[::2]]
    t["device_inbox"] = [(m.mxid, dev, i, json.dumps({"content": {"algorithm":
        "m.olm.v1.curve25519-aes-sha2", "ciphertext": {b64(d, 32): {"body": b64(d, 90), "type": 0}},
        "sender_key": b64(d, 32)}, "sender": d.choice(some).mxid, "type": "m.room.encrypted"}), "master")
        for i, (m, dev) in enumerate(pairs[::3], 1)]
    t["device_lists_outbound_pokes"] = [(d.choice(["other.example", "matrix.kelso.example"]), i, m.mxid,
        dev, True, moment(d), "{}") for i, (m, dev) in enumerate(pairs[:60], 1)]
    t["pushers"] = []
    for i, (m, dev) in enumerate(pairs[::2], 1):
        kind = d.choice(["http", "http", "email"])
        key = mail(d,
            m) if kind == "email" else f"{letters(d, 22)}:APA91b{letters(d, 134, string.ascii_letters + string.digits + '-_')}"
        t["pushers"].append((i, m.mxid, i, "", kind, "m.email" if kind == "email" else d.choice([
            "im.vector.app.android", "chat.fluffy.fluffychat"]), "Email Notifications" if kind == "email"
            else "Element Android", m.local if kind == "email" else d.choice(["Pixel 7", "SM-S901B",
            "Fairphone 4"]), key, moment(d), d.choice(["en", "de", "fr"]), json.dumps({"url":
            "https://push.lindenhof.example/_matrix/push/v1/notify"}), i, moment(d), None, True, dev))
    t["push_rules"] = [(i, m.mxid, f"global/underride/{d.choice(['.m.rule.message', d.choice(rooms)])}", 1,
        0, json.dumps([{"kind": "event_match", "key": "content.body", "pattern": m.name.split()[
        0].lower()}]) if i % 2 else "[]", '["dont_notify"]', ) for i, m in enumerate(some[::3], 1)]
    t["user_filters"] = [(m.local, 0, json.dumps({"room": {"timeline": {"limit": 20}, "state": {
        "lazy_load_members": True}}}).encode(), m.mxid) for m in some[::2]]
    t["threepid_validation_session"] = [(letters(d, 16), k := d.choice(["email", "email", "msisdn"]), mail(
        d, d.choice(some)) if k == "email" else msisdn(d), letters(d, 32), 1, d.choice([None, moment(d)]))
        for _ in range(60)]
    t["threepid_validation_token"] = [(letters(d, 32), str(s[0]), None, moment(d)) for s in t[
        "threepid_validation_session"][:40]]
    t["ui_auth_sessions"] = [(letters(d, 24), moment(d), json.dumps({"request_user_id": d.choice(
        some).mxid}), json.dumps({"initial_device_display_name": "Element Web"}), d.choice([
        "/_matrix/client/r0/keys/device_signing/upload", "/_matrix/client/v3/register"]), "POST",
        "add cross-signing keys") for _ in range(30)]
    t["ui_auth_sessions_ips"] = [(s[0], ip(d), d.choice(AGENTS)) for s in t["ui_auth_sessions"]]
    t["room_tags"] = [(d.choice(some).mxid, r, d.choice(["m.favourite", "m.lowpriority", "u.work"]),
        json.dumps({"order": round(d.random(), 3)})) for r in rooms]
    t["registration_tokens"] = [(letters(d, 16), 5, 0, d.randrange(5), None) for _ in range(6)]
    t["erased_users"] = [(f"@gone{i}:{HOST}",) for i in range(2)]
    t["destinations"] = [("other.example", None, 0, None, 9), ("matrix.kelso.example", moment(d), 600_000,
        moment(d), 3)]
    t["received_transactions"] = [(str(moment(d)), "other.example", moment(d), 200, b"{}", 0) for _ in
        range(40)]
    t["server_signature_keys"] = [("other.example", f"ed25519:a_{letters(d, 4)}", "other.example", moment(
        d), d.randbytes(32), moment(d)) for _ in range(12)]
    t["background_updates"] = [("populate_stats", "{}", None, 1)]
    t["schema_version"] = [("X", 82, False)]
    t["scheduled_tasks"] = [(letters(d, 16), "delete_room", "complete", moment(d), d.choice(rooms), "{}",
        "{}", None) for _ in range(4)]
    t["worker_locks"] = [("new_event_during_purge", d.choice(rooms), "master", letters(d, 6), moment(d)) for
        _ in range(3)]
    return t
