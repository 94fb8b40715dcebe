"""The computers and telephones of a municipal utility, as agents report them to OCS Inventory."""

from __future__ import annotations

import hashlib
import json
import re
import string
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

SCHEMA = Path(__file__).with_name("schema.sql").read_text("utf-8")
COLUMNS = {
    table: re.findall(r'^    "?(\w+)"? [a-z]', body, re.MULTILINE)
    for table, body in re.findall(r'CREATE TABLE "?(\w+)"? \(\n(.*?)\n\);', SCHEMA, re.DOTALL)
}
for added_to, added in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", SCHEMA):
    COLUMNS[added_to].append(added)
START = datetime(2022, 2, 1, 6, 0)

FIRST = [
    "Bélar",
    "Cosmin",
    "Dariel",
    "Elvane",
    "Fabrin",
    "Gaëlla",
    "Hervin",
    "Isaure",
    "Joris",
    "Kalina",
    "Loumir",
    "Maëva",
    "Noémir",
    "Odrin",
    "Pernel",
    "Quitter",
    "Rozenn",
    "Sidon",
    "Tiphel",
    "Yvain",
]
LAST_HEADS = ["Bar", "Char", "Du", "Fau", "Gri", "Lam", "Mor", "Pel", "Rou", "Sau", "Tour", "Ver"]
LAST_TAILS = ["aud", "bert", "chel", "don", "geon", "lard", "mont", "net", "pin", "quet", "vier", "zac"]
PLACES = ["HQ", "NORTH", "DEPOT", "PLANT2", "FIELD"]
MODELS = [
    ("Dell Inc.", "Latitude 5430"),
    ("LENOVO", "20W0004UGE"),
    ("HP", "HP ProDesk 400 G7"),
    ("Dell Inc.", "OptiPlex 7090"),
    ("samsung", "SM-G525F"),
]
PROGRAMS = [
    "Mozilla Firefox (x64 fr)",
    "7-Zip 22.01 (x64)",
    "AutoCAD LT 2022",
    "Adobe Acrobat Reader",
    "Zoom",
    "WhatsApp Desktop",
    "Steam",
    "MyFitnessPal",
    "TeamViewer",
    "VLC media player",
    "Microsoft 365 Apps",
    "Spotify",
    "Tinder",
    "KeePass",
    "Diabeto Diary",
]
NOTES = [
    "Screen replaced",
    "battery swollen, sent back",
    "reinstalled after malware",
    "disk full again",
    "under warranty until 05/2025",
    "donated to school",
    "keyboard US instead of FR",
]


def luhn(body: str) -> str:
    total = 0
    for place, figure in enumerate(reversed(body)):
        value = int(figure) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return body + str(-total % 10)


def rows(draw: Random) -> dict[str, list[tuple[object, ...]]]:
    tables: dict[str, list[tuple[object, ...]]] = {}

    def add(table: str, **values: object) -> int:
        names, made = COLUMNS[table], tables.setdefault(table, [])
        if "ID" in names:
            values.setdefault("ID", len(made) + 1)
        unknown = set(values) - set(names)
        assert not unknown, f"{table}: {unknown}"
        made.append(tuple(values.get(n) for n in names))
        return len(made)

    def when(days: int = 500) -> datetime:
        return START + timedelta(seconds=draw.randrange(days * 86400))

    def digits(size: int) -> str:
        return "".join(draw.choices(string.digits, k=size))

    def code(size: int) -> str:
        return "".join(draw.choices(string.ascii_uppercase + string.digits, k=size))

    def mac(maker: str | None = None) -> str:
        return ":".join(
            [
                maker or draw.choice(("A4:BB:6D", "00:1B:21", "F8:75:A4", "3C:7C:3F")),
                *(f"{b:02X}" for b in draw.randbytes(3)),
            ]
        )

    def phone() -> str:
        return draw.choice(("+336", "+337", "06", "07")) + digits(8)

    def person() -> tuple[str, str, str]:
        first, last = draw.choice(FIRST), draw.choice(LAST_HEADS) + draw.choice(LAST_TAILS)
        plain = first.translate(str.maketrans("éëï", "eei"))
        return first, last, (plain[0] + last).lower()

    staff = [person() for _ in range(70)]
    for said in ("Laptops", "Servers", "Phones"):
        add(
            "assets_categories",
            CATEGORY_NAME=said,
            CATEGORY_DESC=f"All {said.lower()}",
            SQL_QUERY="SELECT h.ID FROM hardware h WHERE h.CHASSIS = '%s'",
            SQL_ARGS="Laptop",
        )
    for i, (name, said, kind) in enumerate(
        (
            ("TAG", "Tag", 0),
            ("fields_3", "Assigned to", 0),
            ("fields_4", "Telephone", 0),
            ("fields_5", "Bought on", 6),
            ("fields_6", "Remarks", 1),
        ),
        1,
    ):
        add(
            "accountinfo_config",
            NAME_ACCOUNTINFO=name,
            TYPE=kind,
            NAME=name,
            ID_TAB=1,
            COMMENT=said,
            SHOW_ORDER=i,
            ACCOUNT_TYPE="COMPUTERS",
        )
    for said in PROGRAMS:
        add("software_name", NAME=said, CATEGORY=draw.choice((1, 2, None)))

    for number in range(1, 106):
        server, mobile = number % 12 == 0, number % 5 == 0 and number % 12 != 0
        first, last, login = draw.choice(staff)
        host = (
            f"SRV-{draw.choice(('DB', 'FILE', 'MAIL'))}{number}"
            if server
            else f"{draw.choice(('PC', 'LT'))}-{last.upper()[:6]}-{number}"
            if draw.random() < 0.4
            else f"WS{number:05d}"
        )
        maker, model = MODELS[4] if mobile else draw.choice(MODELS[:4])
        address = f"10.{draw.choice((20, 21, 30))}.{draw.randint(0, 15)}.{draw.randint(2, 250)}"
        seen = when()
        linux = server or number % 17 == 0
        add(
            "hardware", DEVICEID=f"{host}-{seen - timedelta(days=90):%Y-%m-%d-%H-%M-%S}", NAME=host, WORKGROUP="UTIL", USERDOMAIN="UTIL" if not linux else None, OSNAME="Android" if mobile else "Debian GNU/Linux 11" if linux else "Microsoft Windows 10 Professionnel", OSVERSION="12" if mobile else "5.10.0-21" if linux else draw.choice(("10.0.19044", "10.0.19045")), OSCOMMENTS=None,
            PROCESSORT=draw.choice(("Intel(R) Core(TM) i5-1145G7 @ 2.60GHz", "11th Gen Intel(R) Core(TM) i7-1165G7", "ARMv8")), PROCESSORS=draw.choice((2600, 2800)), PROCESSORN=draw.choice((4, 8)), MEMORY=draw.choice((8192, 16384)), SWAP=draw.choice((2048, 4096)), IPADDR=address, DNS="10.20.0.10", DEFAULTGATEWAY="10.20.0.1",
            ETIME=None, LASTDATE=seen, LASTCOME=seen, QUALITY=round(draw.uniform(0, 9), 4), FIDELITY=draw.randint(1, 900), USERID="root" if server else login if draw.random() < 0.95 else f"UTIL\\{login}", TYPE=0, DESCRIPTION=draw.choice((None, None, f"{last} {first}", "Meeting room 2")), WINCOMPANY=None if linux or mobile else draw.choice(("Utilities of Vernay", "UDV", "Dell")),
            WINOWNER=None if linux or mobile else draw.choice((f"{first} {last}", f"{first} {last}", "Windows User", login)), WINPRODID=None if linux or mobile else f"00330-{digits(5)}-{digits(5)}-AAOEM", WINPRODKEY=None if linux or mobile else "-".join(code(5) for _ in range(5)), USERAGENT="OCS-NG_windows_client_v2.9.2.0" if not linux else "OCS-NG_unified_unix_agent_v2.9.1",
            CHECKSUM=262143, SSTATE=0, IPSRC=address, UUID=f"{draw.randbytes(4).hex()}-{draw.randbytes(2).hex()}-{draw.randbytes(2).hex()}-{draw.randbytes(2).hex()}-{draw.randbytes(6).hex()}".upper(), ARCH=draw.choice(("x86_64", "64-bit")), CATEGORY_ID=1,
        )  # fmt: skip
        add(
            "bios",
            HARDWARE_ID=number,
            SMANUFACTURER=maker,
            SMODEL=model,
            SSN="R" + code(10)
            if mobile
            else code(7)
            if maker.startswith("Dell")
            else code(8)
            if draw.random() < 0.9
            else "To be filled by O.E.M.",
            TYPE="Phone" if mobile else draw.choice(("Notebook", "Desktop")),
            BMANUFACTURER=maker,
            BVERSION=draw.choice(("1.14.2", "N34ET52W", "1.2.3.4")),
            BDATE=draw.choice(("03/11/2022", "2021-07-19")),
            ASSETTAG=f"INV{draw.randint(10000, 99999)}",
            MMANUFACTURER=maker,
            MMODEL="0" + code(5),
            MSN=f"/{code(7)}/CN{digits(13)}/",
        )
        add("accountinfo", HARDWARE_ID=number, TAG=draw.choice(PLACES), fields_3=None if server else f"{first} {last}" if draw.random() < 0.8 else None, fields_4=phone() if not server and draw.random() < 0.45 else None, fields_5=f"{draw.randint(1, 28):02d}/{draw.randint(1, 12):02d}/20{draw.randint(17, 22)}",
            fields_6=draw.choice((None, None, f"on sick leave, laptop with {draw.choice(FIRST)}", "large keyboard, poor sight", "to return when contract ends", f"home office, {draw.randint(1, 60)} rue des Tanneurs, Vernay", "shared by two shifts")) if draw.random() < 0.5 else None)  # fmt: skip
        add(
            "networks",
            HARDWARE_ID=number,
            DESCRIPTION=draw.choice(("Intel(R) Wi-Fi 6 AX201", "eth0", "Realtek PCIe GbE")),
            TYPE="Ethernet",
            TYPEMIB="ethernetCsmacd",
            SPEED="1 Gb/s",
            MTU="1500",
            MACADDR=mac(),
            STATUS="Up",
            IPADDRESS=address,
            IPMASK="255.255.240.0",
            IPGATEWAY="10.20.0.1",
            IPSUBNET="10.20.0.0",
            IPDHCP="10.20.0.10",
            VIRTUALDEV=0,
        )
        if not mobile:
            add(
                "networks",
                HARDWARE_ID=number,
                DESCRIPTION="VMware Virtual Ethernet Adapter",
                TYPE="Ethernet",
                SPEED="100 Mb/s",
                MACADDR=mac("00:50:56"),
                STATUS="Up",
                IPADDRESS="192.168.56.1",
                IPMASK="255.255.255.0",
                VIRTUALDEV=1,
            )
            add(
                "storages",
                HARDWARE_ID=number,
                MANUFACTURER="(Standard disk drives)",
                NAME=r"\\.\PHYSICALDRIVE0",
                MODEL=draw.choice(("KXG60ZNV512G", "SAMSUNG MZVLB512")),
                DESCRIPTION="Disk drive",
                TYPE="SSD",
                DISKSIZE=488386,
                SERIALNUMBER="_".join(code(4) for _ in range(4)) if draw.random() < 0.8 else "S" + code(13),
                FIRMWARE=code(8),
            )
            add(
                "cpus",
                HARDWARE_ID=number,
                MANUFACTURER="GenuineIntel",
                TYPE="Intel(R) Core(TM) i5",
                SERIALNUMBER="To Be Filled By O.E.M.",
                SPEED="2600",
                CORES=4,
                L2CACHESIZE="8192",
                CPUARCH="x64",
                DATA_WIDTH=64,
                CURRENT_ADDRESS_WIDTH=64,
                LOGICAL_CPUS=8,
            )
            add(
                "memories",
                HARDWARE_ID=number,
                CAPTION="Physical memory",
                DESCRIPTION="SODIMM",
                CAPACITY="8192",
                TYPE="DDR4",
                SPEED="3200",
                NUMSLOTS=1,
                SERIALNUMBER=draw.randbytes(4).hex().upper(),
            )
            add(
                "drives",
                HARDWARE_ID=number,
                LETTER="C:/",
                TYPE="Hard drive",
                FILESYSTEM="NTFS",
                TOTAL=476000,
                FREE=draw.randint(1000, 400000),
                VOLUMN=draw.choice(("OS", "", last)),
            )
            if draw.random() < 0.6:
                add(
                    "monitors",
                    HARDWARE_ID=number,
                    MANUFACTURER="DEL",
                    CAPTION="DELL P2419H",
                    DESCRIPTION="12/2019",
                    TYPE="LCD",
                    SERIAL=code(12),
                )
            if draw.random() < 0.5:
                add(
                    "batteries",
                    HARDWARE_ID=number,
                    LOCATION="Sys. Battery Bay",
                    MANUFACTURER="SMP",
                    MANUFACTUREDATE="2021-05-11",
                    SERIALNUMBER=digits(4),
                    NAME="DELL 1PP63",
                    CHEMISTRY="LiP",
                    DESIGNCAPACITY="63000",
                    DESIGNVOLTAGE="15200",
                )
            if draw.random() < 0.6:
                add(
                    "printers",
                    HARDWARE_ID=number,
                    NAME=draw.choice(
                        (r"\\SRV-PRINT\HQ-2F-Colour", "Microsoft Print to PDF", "Brother HL-L2350DW (home)")
                    ),
                    DRIVER="HP Universal Printing PCL 6",
                    PORT=draw.choice(("10.20.3.44", "PORTPROMPT:", "USB001")),
                    SHARED=0,
                    NETWORK=1,
                )
            for _ in range(2):
                add(
                    "usbdevices",
                    HARDWARE_ID=number,
                    DESCRIPTION=draw.choice(("USB Mass Storage", "Logitech USB Receiver", "Yubikey 5")),
                    INTERFACE=draw.choice(("03-01", "08-06")),
                    MANUFACTURER=draw.choice(("Logitech", "SanDisk", "Yubico")),
                    SERIAL=code(12) if draw.random() < 0.5 else None,
                    TYPE="USB",
                )
            add(
                "videos",
                HARDWARE_ID=number,
                NAME="Intel(R) Iris(R) Xe Graphics",
                CHIPSET="Intel(R) Iris(R)",
                MEMORY="1024",
                RESOLUTION=draw.choice(("1920 x 1080", "2560 x 1440")),
            )
            add(
                "inputs",
                HARDWARE_ID=number,
                TYPE="Keyboard",
                MANUFACTURER="(Standard keyboards)",
                CAPTION="Enhanced (101- or 102-key)",
                DESCRIPTION="PS/2",
                INTERFACE="PS/2",
            )
            if draw.random() < 0.3:
                add("registry", HARDWARE_ID=number, NAME="LastLoggedOnUser", REGVALUE=f"UTIL\\{login}")
            if draw.random() < 0.3:
                add("registry", HARDWARE_ID=number, NAME="TeamViewer ID", REGVALUE=digits(10))
            if draw.random() < 0.3:
                add("registry", HARDWARE_ID=number, NAME="OfficeVersion", REGVALUE="16.0.15330.20264")
            if draw.random() < 0.4:
                add(
                    "saas",
                    SAAS_EXP_ID=draw.randint(1, 3),
                    HARDWARE_ID=number,
                    ENTRY=draw.choice(
                        (
                            "www.dropbox.com",
                            "web.whatsapp.com",
                            "chat.datingsite-rosa.com",
                            "drive.google.com",
                        )
                    ),
                    DATA=f"{draw.randint(31, 180)}.{draw.randint(1, 254)}.{draw.randint(1, 254)}.{draw.randint(1, 254)}",
                    TTL=draw.randint(5, 300),
                )
        else:
            imei = luhn(f"35{digits(12)}")
            add(
                "sim",
                HARDWARE_ID=number,
                OPERATOR=draw.choice(("20801", "20810", "20820")),
                OPNAME=draw.choice(("Orange F", "SFR", "Bouygues Telecom")),
                COUNTRY="fr",
                SERIALNUMBER=luhn(f"8933{digits(14)}"),
                DEVICEID=imei,
                PHONENUMBER=phone() if draw.random() < 0.75 else None,
            )
        for said in draw.sample(range(len(PROGRAMS)), 3):
            add(
                "software",
                HARDWARE_ID=number,
                NAME_ID=said + 1,
                PUBLISHER_ID=draw.randint(1, 9),
                VERSION_ID=draw.randint(1, 40),
                FOLDER=draw.choice(
                    (r"C:\Program Files\Mozilla", rf"C:\Users\{login}\AppData\Local\Programs", None)
                ),
                FILENAME=None,
                FILESIZE=0,
                SOURCE=0,
                GUID=f"{{{draw.randbytes(4).hex().upper()}-{draw.randbytes(2).hex().upper()}-4ADC}}",
                LANGUAGE="Unknown",
                INSTALLDATE=when(),
                BITSWIDTH=64,
            )
        if linux:
            for uid in range(1000, 1003):
                one, two, account = draw.choice(staff)
                add(
                    "unixusers",
                    HARDWARE_ID=number,
                    ID_USERS=str(uid),
                    GID_USERS=str(uid),
                    NAME_USERS=f"{one} {two},,,",
                    HOME_USERS=f"/home/{account}",
                    SHELL_USERS="/bin/bash",
                    LOGIN_USERS=account,
                )
            add(
                "unixusers",
                HARDWARE_ID=number,
                ID_USERS="33",
                GID_USERS="33",
                NAME_USERS="www-data",
                HOME_USERS="/var/www",
                SHELL_USERS="/usr/sbin/nologin",
                LOGIN_USERS="www-data",
            )
            add(
                "unixusers",
                HARDWARE_ID=number,
                ID_GROUP="27",
                NAME_GROUP="sudo",
                MEMBER_GROUP=",".join(p[2] for p in draw.sample(staff, 2)),
            )
        if server:
            add(
                "virtualmachines",
                HARDWARE_ID=number,
                NAME=f"vm-{draw.choice(('erp', 'gis', 'hr'))}{number}",
                STATUS="running",
                SUBSYSTEM="QEMU",
                VMTYPE="libvirt",
                UUID=f"{draw.randbytes(4).hex()}-{draw.randbytes(2).hex()}-4{draw.randbytes(2).hex()[1:]}",
                VCPU=4,
                MEMORY=8192,
            )
        if draw.random() < 0.7:
            add(
                "accesslog",
                HARDWARE_ID=number,
                USERID=login,
                LOGDATE=seen,
                PROCESSES=draw.choice((None, "explorer.exe;outlook.exe;whatsapp.exe")),
            )
        if draw.random() < 0.35:
            who = draw.choice(staff)
            add(
                "itmgmt_comments",
                HARDWARE_ID=number,
                COMMENTS=draw.choice(
                    (
                        *NOTES,
                        f"handed to {who[0]} {who[1]}, mobile {phone()}",
                        f"{who[1]} reports theft, police file 22/{digits(5)}",
                        f"user {who[2]} left the company",
                    )
                ),
                USER_INSERT=draw.choice(("admin", "hgrinet", "ylamont")),
                DATE_INSERT=when().date(),
                ACTION=draw.choice(("ADD_NOTE_BY_USER", "MODIF")),
                VISIBLE=1,
            )
        add(
            "devices",
            HARDWARE_ID=number,
            NAME=draw.choice(("DOWNLOAD", "FREQUENCY", "IPDISCOVER")),
            IVALUE=draw.randint(0, 9),
            TVALUE=draw.choice((None, "SUCCESS", "10.20.0.0")),
            COMMENTS=None,
        )
        if draw.random() < 0.3:
            add("groups_cache", HARDWARE_ID=number, GROUP_ID=draw.choice((900, 901)), STATIC=1)
        if draw.random() < 0.2:
            add(
                "download_history",
                HARDWARE_ID=number,
                PKG_ID=draw.randint(1640995200, 1680000000),
                PKG_NAME=draw.choice(("Firefox_109", "VPN client", "Agent update")),
            )
    for _ in range(90):
        add(
            "netmap",
            IP=f"10.{draw.choice((20, 21))}.{draw.randint(0, 15)}.{draw.randint(2, 250)}",
            MAC=mac(),
            MASK="255.255.240.0",
            NETID="10.20.0.0",
            DATE=when(),
            NAME=draw.choice(
                (
                    "-",
                    f"iPhone-de-{draw.choice(FIRST)}",
                    f"NPI{draw.randbytes(3).hex().upper()}",
                    "switch-hq-2",
                )
            ),
            TAG=draw.choice(PLACES),
        )
    tables["netmap"] = list({row[1]: row for row in tables["netmap"]}.values())
    for said in ("HP LaserJet 2nd floor", "Switch HQ", "Badge reader", "Door phone"):
        add(
            "network_devices",
            DESCRIPTION=said,
            TYPE=draw.choice(("Printer", "Switch")),
            MACADDR=mac(),
            USER="admin",
        )
    for said in ("00:00:00:00:00:00", "FF:FF:FF:FF:FF:FF", "44:45:53:54:00:00", "00:50:56:C0:00:01"):
        add("blacklist_macaddresses", MACADDRESS=said)
    for said in (
        "N/A",
        "(null string)",
        "To be filled by O.E.M.",
        "0123456789ABCDE",
        "123456789",
        "INVALID",
        "System Serial Number",
    ):
        add("blacklist_serials", SERIAL=said)
    settings = [
        ("FREQUENCY", 0, "", "Specify the frequency (days) of inventories"), ("PROLOG_FREQ", 24, "", "Specify the frequency (hours) of prolog"), ("LOCAL_URI_SERVER", None, "http://localhost:80/ocsinventory", None), ("CONEX_LDAP_SERVEUR", None, "ldap.util-vernay.fr", None),
        ("CONEX_ROOT_DN", None, "cn=reader,dc=util,dc=local", None), ("CONEX_ROOT_PW", None, "Kiwi-Ponton-88", None), ("PASSWORD_VERSION", 1, "sha256", None), ("GUI_VERSION", None, "7070", "Version of the installed GUI and database"), ("IPDISCOVER_IPD_DIR", None, "/var/lib/ocsinventory-reports", None), ("EXPORT_SEP", None, ";", "Separator for export"),
    ]  # fmt: skip
    for name, number_of, text, comment in settings:
        add("config", NAME=name, IVALUE=number_of, TVALUE=text, COMMENTS=comment)
    for name, text in (
        ("NOTIF_FOLLOW", "OFF"),
        ("NOTIF_MAIL_ADMIN", "hgrinet@util-vernay.fr"),
        ("NOTIF_NAME_ADMIN", "Hervin Grinet"),
        ("NOTIF_SMTP_HOST", "mail.util-vernay.fr"),
        ("NOTIF_PORT_SMTP", "587"),
        ("NOTIF_USER_SMTP", "ocs"),
        ("NOTIF_PASSWD_SMTP", "bleu-Terrasse-4"),
    ):
        add("notification_config", NAME=name, TVALUE=text)
    for i in range(60):
        tables.setdefault("conntrack", []).append((f"10.20.{i % 16}.{draw.randint(2, 250)}", when()))
    tables["conntrack"] = list({row[0]: row for row in tables["conntrack"]}.values())
    for _ in range(12):
        add(
            "prolog_conntrack",
            DEVICEID=f"WS{draw.randint(1, 105):05d}-2022-01-05-08-10-11",
            TIMESTAMP=int(when().timestamp()),
            PID=draw.randint(900, 32000),
        )
        add(
            "deleted_equiv",
            DATE=when(),
            DELETED=f"WS{draw.randint(1, 105):05d}-2021-11-05-08-10-11",
            EQUIVALENT=f"WS{draw.randint(1, 105):05d}-2022-01-05-08-10-11" if draw.random() < 0.5 else None,
        ) if "ID" in COLUMNS["deleted_equiv"] else None
    for first, last, login, level in [
        ("", "", "admin", "sadmin"),
        ("Hervin", "Grinet", "hgrinet", "sadmin"),
        ("Yvain", "Lamont", "ylamont", "ladmin"),
    ] + [(*p, draw.choice(("ladmin", "teledeploy", "admin"))) for p in staff[:12]]:
        if any(login == row[0] for row in tables.get("operators", [])):
            continue
        add(
            "operators",
            ID=login,
            FIRSTNAME=first or None,
            LASTNAME=last or "admin",
            PASSWD=hashlib.sha256(draw.randbytes(8)).hexdigest(),
            ACCESSLVL=1,
            COMMENTS=draw.choice((None, None, "apprentice until August", "external, Netco")),
            NEW_ACCESSLVL=level,
            EMAIL=f"{login}@util-vernay.fr" if draw.random() < 0.8 else None,
            USER_GROUP=draw.choice((None, "IT")),
            PASSWORD_VERSION=1,
        )
        if draw.random() < 0.5:
            add("tags", Tag=draw.choice(PLACES), Login=login)
    for i in range(1, 26):
        add(
            "downloadwk_history",
            ID_DDE=i,
            AUTHOR=draw.choice(("admin", "hgrinet", "ylamont")),
            DATE=when().date(),
            ACTION=draw.choice(("Statut => Valide", "Creation of the request", "Nom du package => Firefox")),
        )
        add(
            "downloadwk_pack",
            LOGIN_USER=draw.choice(staff)[2],
            GROUP_USER=draw.choice(("IT", None)),
            Q_DATE=int(when().timestamp()),
            fields_1=draw.choice(("Firefox", "QGIS", "VPN")),
            fields_2=draw.choice(("1", "2")),
            fields_3=f"{draw.randint(80, 130)}.0",
            fields_4=None,
        )
    for said in (
        ("officepack", "Office Pack", 3.1, "Gilles D."),
        ("winusers", "Windows Users", 1.4, "OCS team"),
    ):
        tables.setdefault("extensions", []).append(
            (said[0], said[1], None, said[2], "GPL v2", said[3], None, START)
        )
    for name, body in (
        ("SNMP printers", [{"FIELDS": "hardware-NAME", "VALUE": "SRV", "OPERATOR": "LIKE"}]),
        ("No login since 90 days", [{"FIELDS": "hardware-LASTDATE", "VALUE": "90"}]),
    ):
        add("save_query", QUERY_NAME=name, DESCRIPTION=None, PARAMETERS=json.dumps(body))
    for i in (900, 901):
        add(
            "groups",
            HARDWARE_ID=i,
            REQUEST="SELECT DISTINCT h.ID FROM hardware h WHERE h.OSNAME LIKE '%Windows%'",
            CREATE_TIME=int(START.timestamp()),
            REVALIDATE_FROM=0,
            XMLDEF=None,
        )
    add("snmp_communities", VERSION="2c", NAME="public", USERNAME=None, AUTHPASSWD=None)
    add("snmp_communities", VERSION="3", NAME="", USERNAME="snmpreader", AUTHPASSWD="Orage-Citron-19")
    for i in range(3):
        add(
            "ssl_store",
            FILE=b"-----BEGIN CERTIFICATE-----\n"
            + draw.randbytes(24).hex().encode()
            + b"\n-----END CERTIFICATE-----\n",
            AUTHOR="admin",
            FILE_NAME=f"cacert{i}.pem",
            FILE_TYPE="cert",
            DESCRIPTION=None,
        )
        add(
            "subnet",
            NETID=f"10.{20 + i}.0.0",
            NAME=draw.choice(PLACES),
            ID=draw.choice(PLACES),
            MASK="255.255.240.0",
            TAG=None,
        )
        add("engine_persistent", NAME=f"INVENTORY_CACHE_{i}", IVALUE=draw.randint(0, 9), TVALUE=None)
        tables.setdefault("languages", []).append(
            (
                ("french", "english", "german")[i],
                b"\x89PNG\r\n" + draw.randbytes(12),
                json.dumps({"1": "Name", "124": "Telephone"}),
            )
        )
        add("dico_ignored", EXTRACTED=PROGRAMS[i])
        tables.setdefault("deploy", []).append((f"package{i}.zip", b"PK\x03\x04" + draw.randbytes(30)))
        tables.setdefault("files", []).append((f"agent{i}", "2.9.2", "windows", b"MZ" + draw.randbytes(30)))
    for _ in range(15):
        add(
            "journallog",
            HARDWARE_ID=draw.randint(1, 105),
            JOURNALLOG="Service Pack installed",
            LISTENERNAME="Setup",
            DATE=str(date(2022, 3, draw.randint(1, 28))),
            STATUS=0,
            ERRORCODE=0,
        ) if "ID" in COLUMNS["journallog"] else None
        add(
            "temp_files",
            TABLE_NAME="itmgmt_comments",
            FIELDS_NAME="fields_9",
            file=draw.randbytes(40),
            COMMENT=draw.choice((None, "screenshot of the error")),
            AUTHOR=draw.choice(staff)[2],
            FILE_NAME=draw.choice(
                ("error.png", "delivery note.pdf", f"handover {draw.choice(staff)[1]}.pdf")
            ),
            FILE_TYPE="image/png",
            FILE_SIZE=draw.randint(900, 90000),
            ID_DDE=draw.randint(1, 25),
        )
    return tables
