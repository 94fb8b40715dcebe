"""Which of Presidio's own recognisers are used, as a table; the other ones, and why not.

A recogniser that is not `alone` counts only with one of its context words near (and near means nearer than
any other label). Measured rates of chance are those of unrelated values of the same shape.
"""

from __future__ import annotations

from dataclasses import dataclass

EMAIL = "presidio.email"
MOBILE = "presidio.mobile"
LANDLINE = "presidio.landline"
MODEL_PERSON = "spacy.person"
NAMED_PERSON = "person.by-words"
LISTED_PERSON = "person.offline"
LISTED_ADDRESS = "address.offline"

# Mainland China, its neighbours, and the English-speaking markets; US stands for Canada too (one numbering
# plan). The same digits may be valid in two regions (212-555-0123 in Shanghai and New York): the first that
# fits the language of the text is taken. A number with a + is found whatever its country.
PHONE_REGIONS: dict[str, tuple[str, ...]] = {
    "en": ("US", "GB", "SG", "HK", "CN", "MO", "TW", "JP", "KR"),
    "zh": ("CN", "HK", "MO", "TW", "SG", "JP", "KR", "US", "GB"),
}


@dataclass(frozen=True, slots=True)
class Stock:
    """One recogniser of Presidio: its class, our category, and how it counts."""

    recogniser: str  # class in presidio_analyzer.predefined_recognizers
    rule: str
    category: str
    grade: int
    alone: bool = False
    context: tuple[str, ...] = ()  # beside the class's own words
    only: tuple[str, ...] = ()  # instead of the class's own words, where these are too common


STOCK = (
    # Mod 97 and a format for each country.
    Stock(
        "IbanRecognizer",
        "presidio.iban",
        "financial.bank_account_number",
        3,
        alone=True,
        context=("银行账号", "银行账户"),
    ),
    # Base58Check or Bech32: cannot be chance.
    Stock(
        "CryptoRecognizer",
        "presidio.crypto",
        "financial.payment_account",
        4,
        alone=True,
        context=("钱包", "比特币"),
    ),
    # Twelve hexadecimal digits in six equal groups; all ones and all zeros are refused.
    Stock("MacAddressRecognizer", "presidio.mac", "device.mac_address", 2, alone=True),
    # Structure of birth date and place, and a check letter.
    Stock("ItFiscalCodeRecognizer", "presidio.it-fiscal-code", "government_id.tax_id", 3, alone=True),
    # No check digit exists: 89 % of random nine digits pass.
    Stock(
        "UsSsnRecognizer",
        "presidio.us-ssn",
        "government_id.social_security_number",
        2,
        only=("social security", "ssn", "社会安全号", "社会安全号码"),
    ),
    Stock(
        "UsItinRecognizer",
        "presidio.us-itin",
        "government_id.tax_id",
        2,
        only=("itin", "taxpayer", "tax id", "tin"),
    ),
    Stock(
        "UsMbiRecognizer", "presidio.us-mbi", "health.medical_id", 2, only=("medicare", "mbi", "beneficiary")
    ),
    Stock(
        "UkNinoRecognizer",
        "presidio.uk-nino",
        "government_id.social_security_number",
        2,
        context=("ni no", "insurance number"),
    ),
    # Check digits that one value in ten passes, so only beside the words.
    Stock("NhsRecognizer", "presidio.uk-nhs", "health.medical_id", 2),
    Stock(
        "CaSinRecognizer",
        "presidio.ca-sin",
        "government_id.social_security_number",
        2,
        only=("sin", "social insurance", "nas", "assurance sociale"),
    ),
    Stock("AuTfnRecognizer", "presidio.au-tfn", "government_id.tax_id", 2),
    Stock("AuMedicareRecognizer", "presidio.au-medicare", "health.medical_id", 2),
    Stock("InAadhaarRecognizer", "presidio.in-aadhaar", "government_id.foreign_national_id", 2),
    Stock(
        "InPanRecognizer",
        "presidio.in-pan",
        "government_id.tax_id",
        2,
        only=("permanent account number", "pan card", "pan no", "income tax"),
    ),
    Stock(
        "KrRrnRecognizer",
        "presidio.kr-rrn",
        "government_id.foreign_national_id",
        2,
        context=("주민등록번호", "주민번호"),
    ),
    Stock("KrFrnRecognizer", "presidio.kr-frn", "government_id.foreign_national_id", 2),
    Stock("ThTninRecognizer", "presidio.th-tnin", "government_id.foreign_national_id", 2),
    Stock("EsNifRecognizer", "presidio.es-nif", "government_id.foreign_national_id", 2),
    Stock("EsNieRecognizer", "presidio.es-nie", "government_id.foreign_national_id", 2),
    Stock("PlPeselRecognizer", "presidio.pl-pesel", "government_id.foreign_national_id", 2),
    Stock("FiPersonalIdentityCodeRecognizer", "presidio.fi-hetu", "government_id.foreign_national_id", 2),
    Stock(
        "SePersonnummerRecognizer",
        "presidio.se-personnummer",
        "government_id.foreign_national_id",
        2,
        only=("personnummer", "samordningsnummer", "personal identity number"),
    ),
    Stock("TrNationalIdRecognizer", "presidio.tr-kimlik", "government_id.foreign_national_id", 2),
    Stock(
        "ZaIdNumberRecognizer",
        "presidio.za-id",
        "government_id.foreign_national_id",
        2,
        only=("south african id", "rsa id", "smart id", "id number", "identity number"),
    ),
    Stock("DeTaxIdRecognizer", "presidio.de-tax-id", "government_id.tax_id", 2),
    Stock(
        "DeSocialSecurityRecognizer", "presidio.de-social-security", "government_id.social_security_number", 2
    ),
)

# Rebuilt in recognisers.py on the same classes: EmailRecognizer (its pattern swallows Han characters before
# an address, and its validation goes to the network), PhoneRecognizer (regions without Asia; business lines;
# and any ten digits without a word that speaks for a telephone).
#
# Left out:
# - CreditCardRecognizer: one in ten microsecond times passes; 18 and 19 digits and the 2-series never match.
# - IpRecognizer: versions of four parts and object identifiers match; our own rules heed labels.
# - UrlRecognizer: not personal; file names match, and it asks the network for suffixes.
# - DateRecognizer: a date is no birth date. UuidRecognizer: a shape, no category.
# - UsLicenseRecognizer: a letter and up to fourteen digits, any article number (Presidio issue 1063).
# - UsBankRecognizer: any 8 to 17 digits. AbaRoutingRecognizer: names a bank, not a person.
# - UsPassportRecognizer: any nine digits, with "united", "states" and "document" as context words.
# - MedicalLicenseRecognizer, UsNpiRecognizer: one in ten passes, and the registers are public.
# - SgFinRecognizer: no check letter is computed, so any letter, seven digits and a letter.
# - SgUen, AuAbn, AuAcn, InGstin, ItVatCode, KrBrn, DeVatId, DeHandelsregister, SeOrganisationsnummer and
#   the South African company numbers: organisations.
# - PhTinRecognizer, DeTaxNumberRecognizer, NgNinRecognizer: formats that article numbers share.
# - Passports, driving licences, plates and postcodes of single countries: no check, and context words
#   ("pass", "car") that are everywhere in remarks.

# Recognisers rebuilt here or made here, and their categories.
REBUILT = {
    EMAIL: "contact.email",
    MOBILE: "contact.mobile_phone",
    LANDLINE: "contact.landline_phone",
    NAMED_PERSON: "identity.full_name",
    LISTED_PERSON: "identity.full_name",
    LISTED_ADDRESS: "contact.postal_address",
    MODEL_PERSON: "identity.full_name",
}

GRADES: dict[str, int] = {**{entry.rule: entry.grade for entry in STOCK}, **dict.fromkeys(REBUILT, 2)}
