"""The table of checks that rules may name, and how often unrelated digits pass each by luck.

A check gets the matched text as it stands, separators included, and says yes or no; it never raises.
Where python-stdnum follows the standard it is used (LGPL, as a dependency); where it does not, or has
nothing, the check is ours and its docstring says which document it follows:

* resident ID: stdnum wants the county of the birth year, refuses 81/82/83 and may raise KeyError
* IMEI: stdnum takes any 14 or 16 digits; credit code: it leaves out the inner check character
* Korea: stdnum and the law differ since October 2020; SSN: a format, not a check; ITIN: stdnum lacks the
  groups 50 to 65, which the IRS gives out
* Singapore, Hong Kong, Taiwan, cards with issuers, VIN, ICCID, MRZ: not in stdnum
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import numpy as np
import numpy.typing as npt

from detectors.checks.vectors import VECTORS
from detectors.engine.arrays import Array, bytes_of, decoded
from taxonomy.errors import SettingsError, nearest

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Check:
    """One test of a value: where it lives, and the share of random digits or letters that passes.

    A test that only sorts out a few impossible values has no rate: that a value passes says nothing, so
    k of m is no question to ask of it.
    """

    target: str  # "module:function" under detectors.checks, or "stdnum:module"
    rate: float | None


def _own(module: str, **rates: float | None) -> dict[str, Check]:
    return {name: Check(f"{module}:{name}", rate) for name, rate in rates.items()}


def _stdnum(**rates: float | None) -> dict[str, Check]:
    """Return checks of python-stdnum by country and number; Python keywords carry its trailing underscore."""
    return {
        name: Check(f"stdnum:{name[:2]}{'_' if name[:2] in ('is', 'in') else ''}.{name[3:]}", rate)
        for name, rate in rates.items()
    }


CHECKS: dict[str, Check] = {
    **_own("arithmetic", luhn=0.1, verhoeff=0.1),
    **_own(
        "china",
        cn_disability_certificate=0.09,
        cn_permanent_residence=0.09,
        cn_permanent_residence_old=None,
        cn_residence_permit=0.09,
        cn_resident_id=0.09,
        cn_resident_id_15=None,
        cn_resident_id_masked=0.3,
        cn_student_number=0.09,
        hkid=0.091,
        tw_id=0.1,
        uscc=0.0029,
    ),
    **_own("documents", mrz_td1=0.0001, mrz_td2=0.0001, mrz_td3=0.00001),
    **_own("cards", aba_routing=0.1, iban=0.0103, pan=0.1, pan_masked=None, track=0.1),
    **_own(
        "devices",
        android_id=None,
        cn_plate=0.25,
        h3_cell=0.01,
        iccid=0.1,
        imei=0.1,
        ipv4=0.2,
        ipv4_private=0.001,
        ipv6=0.02,
        mac=0.5,
        vin=0.091,
    ),
    **_own("contacts", email=0.02, phone_fixed=0.04, phone_mobile=0.02),
    **_own(
        "places",
        coordinates=0.02,
        geohash=None,
        geojson_point=0.02,
        nmea=0.004,
        wkb_point_hex=0.01,
        wkt_point=0.02,
    ),
    **_own("secrets", jwt=0.00001, mixed=None, varied=None),
    **_own(
        "nations",
        ae_emirates_id=0.1,
        au_medicare=0.1,
        br_cns=0.091,
        in_aadhaar=0.1,
        kr_rrn=0.1,
        kz_iin=0.09,
        ru_snils=0.01,
        sg_nric=0.038,
        uk_nhs=0.091,
        uk_nino=None,
        us_itin=None,
        us_ssn=None,
    ),
    **_stdnum(
        ar_cuit=0.09,
        at_vnr=0.09,
        au_tfn=0.09,
        be_nn=0.0103,
        bg_egn=0.1,
        br_cpf=0.01,
        ca_sin=0.1,
        ch_ssn=0.1,
        cl_rut=0.09,
        cz_rc=0.09,
        de_idnr=0.0035,
        dk_cpr=None,
        ec_ci=0.1,
        ee_ik=0.1,
        es_dni=0.043,
        es_nie=0.043,
        fi_hetu=0.032,
        fr_nir=0.0103,
        gr_amka=0.1,
        hr_oib=0.1,
        id_nik=0.3,
        ie_pps=0.043,
        il_idnr=0.1,
        is_kennitala=0.1,
        it_codicefiscale=0.038,
        jp_in_=0.1,
        mx_curp=0.1,
        my_nric=None,
        nl_bsn=0.09,
        no_fodselsnummer=0.008,
        nz_ird=0.09,
        pl_pesel=0.1,
        pt_cc=0.1,
        ro_cnp=0.09,
        ru_inn=0.01,
        se_personnummer=0.1,
        si_emso=0.1,
        sk_rc=0.09,
        th_pin=0.1,
        tr_tckimlik=0.01,
        ua_rntrc=0.1,
        za_idnr=0.1,
    ),
    "bitcoin": Check("stdnum:bitcoin", 0.00001),
    "bic": Check("stdnum:bic", 0.37),
    "imsi": Check("stdnum:imsi", 0.24),
    "lei": Check("stdnum:lei", 0.0103),
}


def known(name: str) -> Check:
    """Return the table's entry; raises SettingsError naming the nearest checks."""
    try:
        return CHECKS[name]
    except KeyError:
        raise SettingsError(f"unknown check {name!r}; {nearest(name, CHECKS)}") from None


@cache
def test(name: str) -> Test:
    """Return the function behind a name; it says yes or no to any text and never raises."""
    module, _, function = known(name).target.partition(":")
    if module == "stdnum":
        return _quiet(import_module(f"stdnum.{function}").is_valid)
    return _quiet(getattr(import_module(f"detectors.checks.{module}"), function))


def _quiet(function: Test) -> Test:
    def ask(text: str) -> bool:
        try:
            return bool(function(text))
        except Exception:  # a dirty value must not stop a scan, and its error may hold the value
            return False

    return ask


def passing(name: str, values: Array) -> npt.NDArray[np.bool_]:
    """Return which values of a `large_string` array without nulls pass a check.

    Values of the ordinary form are tested at once (`checks/vectors`), the rest one by one.
    """
    passed, left = np.zeros(len(values), np.bool_), np.ones(len(values), np.bool_)
    if name in VECTORS and len(values):
        passed, decided = VECTORS[name](*bytes_of(values))
        left = ~decided
    rest = np.flatnonzero(left)
    ask = test(name)
    passed[rest] = [ask(text) for text in decoded(values, rest)]
    return passed


def forget() -> None:
    """Let go of values that checks keep for a moment; called when a column is done."""
    contacts = sys.modules.get("detectors.checks.contacts")
    if contacts is not None:
        contacts.forget()
