-- LedgerSMB 1.6.33 (Debian): 60 of its tables, as its scripts make them; inherited columns stand in each table, checks and triggers are left out.

CREATE TABLE "language" (
    "code" character varying(6) NOT NULL,
    "description" text,
    PRIMARY KEY (code)
);
COMMENT ON TABLE "language" IS ' Languages for manual translations and so forth.';

CREATE TABLE "account" (
    "id" serial,
    "accno" text NOT NULL,
    "description" text,
    "is_temp" boolean DEFAULT false NOT NULL,
    "category" character(1) NOT NULL,
    "gifi_accno" text,
    "heading" integer NOT NULL,
    "contra" boolean DEFAULT false NOT NULL,
    "tax" boolean DEFAULT false NOT NULL,
    "obsolete" boolean DEFAULT false NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (accno)
);
COMMENT ON TABLE "account" IS ' This table stores the main account info.';
COMMENT ON COLUMN "account"."is_temp" IS ' Only affects equity accounts.  If set, close at end of year. ';
COMMENT ON COLUMN "account"."category" IS ' A=asset,L=liability,Q=Equity,I=Income,E=expense ';

CREATE TABLE "country" (
    "id" serial,
    "name" text NOT NULL,
    "short_name" text NOT NULL,
    "itu" text,
    PRIMARY KEY (id)
);
COMMENT ON COLUMN "country"."itu" IS ' The ITU Telecommunication Standardization Sector code for calling internationally. For example, the US is 1, Great Britain is 44 ';

CREATE TABLE "entity_class" (
    "id" serial,
    "class" text NOT NULL,
    "active" boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "entity_class" IS ' Defines the class type such as vendor, customer, contact, employee ';
COMMENT ON COLUMN "entity_class"."id" IS ' The first 7 values are reserved and
permanent.  Individuals who create new classes, however, should coordinate
with others for ranges to use.';

CREATE TABLE "entity" (
    "id" serial,
    "name" text,
    "entity_class" integer NOT NULL,
    "created" date DEFAULT CURRENT_DATE NOT NULL,
    "control_code" text NOT NULL,
    "country_id" integer NOT NULL,
    UNIQUE (control_code),
    UNIQUE (id),
    PRIMARY KEY (control_code, entity_class)
);
COMMENT ON TABLE "entity" IS ' The primary entity table to map to all contacts ';
COMMENT ON COLUMN "entity"."name" IS ' This is the common name of an entity. If it was a person it may be Joshua Drake, a company Acme Corp. You may also choose to use a domain such as commandprompt.com ';

CREATE TABLE "users" (
    "id" serial,
    "username" character varying(30) NOT NULL,
    "notify_password" interval DEFAULT '7 days'::interval NOT NULL,
    "entity_id" integer NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (username)
);
COMMENT ON TABLE "users" IS ' This table maps lsmb entities to postgresql roles, which are used to
authenticate lsmb users. The username field maps to the postgresql role name
and is therefore subject to its limitations.

A role name is considered an Identifier and as such must begin with
a letter or an underscore and is limited by default to 63 bytes (could be
fewer characters if unicode) as documented here:
https://www.postgresql.org/docs/current/static/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS

Lsmb restricts the length of username, but this is an arbitrary restriction
beyond the postgresql role name limitations already described.
';

CREATE TABLE "session" (
    "session_id" serial,
    "token" character varying(32),
    "last_used" timestamp without time zone DEFAULT now(),
    "ttl" integer DEFAULT 3600 NOT NULL,
    "users_id" integer NOT NULL,
    "notify_pasword" interval DEFAULT '7 days'::interval NOT NULL,
    PRIMARY KEY (session_id)
);
COMMENT ON TABLE "session" IS ' This table is used to track sessions on a database level across page
requests (discretionary locks,open forms for anti-xsrf measures).
Because of the way LedgerSMB authentication works currently we do
not time out authentication when the session times out.  We do time out
highly pessimistic locks used for large batch payment workflows.';

CREATE TABLE "open_forms" (
    "id" integer DEFAULT (floor((random() * (1000000)::double precision)) + (1)::double precision) NOT NULL,
    "session_id" integer,
    "form_name" character varying(100),
    "last_used" timestamp without time zone,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "open_forms" IS ' This is our primary anti-xsrf measure, as this allows us to require a full
round trip to the web server in order to save data.';

CREATE TABLE "transactions" (
    "id" integer NOT NULL,
    "table_name" text,
    "locked_by" integer,
    "approved" boolean,
    "approved_by" integer,
    "approved_at" timestamp without time zone,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "transactions" IS ' This table provides referential integrity between AR, AP, GL tables on one
hand and acc_trans on the other, pending the refactoring of those tables.  It
also is used to provide discretionary locking of financial transactions across
database connections, for example in batch payment workflows.';
COMMENT ON COLUMN "transactions"."locked_by" IS ' This should only be used in pessimistic locking measures as required by large
batch work flows. ';

CREATE TABLE "location_class" (
    "id" serial,
    "class" text NOT NULL,
    "authoritative" boolean NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (class, authoritative)
);
COMMENT ON TABLE "location_class" IS '
Individuals seeking to add new location classes should coordinate with others.
';

CREATE TABLE "location" (
    "id" serial,
    "line_one" text NOT NULL,
    "line_two" text,
    "line_three" text,
    "city" text NOT NULL,
    "state" text,
    "country_id" integer NOT NULL,
    "mail_code" text,
    "created" date DEFAULT now() NOT NULL,
    "inactive_date" timestamp without time zone,
    "active" boolean DEFAULT true NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "location" IS '
This table stores addresses, such as shipto and bill to addresses.
';

CREATE TABLE "company" (
    "id" serial,
    "entity_id" integer NOT NULL,
    "legal_name" text NOT NULL,
    "tax_id" text,
    "sales_tax_id" text,
    "license_number" text,
    "sic_code" character varying,
    "created" date DEFAULT CURRENT_DATE NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (entity_id, legal_name)
);
COMMENT ON COLUMN "company"."tax_id" IS ' In the US this would be a EIN. ';

CREATE TABLE "entity_to_location" (
    "location_id" integer NOT NULL,
    "location_class" integer NOT NULL,
    "entity_id" integer NOT NULL,
    PRIMARY KEY (location_id, entity_id, location_class)
);
COMMENT ON TABLE "entity_to_location" IS ' This table is used for locations generic to companies.  For contract-bound
addresses, use eca_to_location instead ';

CREATE TABLE "salutation" (
    "id" serial,
    "salutation" text NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (salutation)
);

CREATE TABLE "person" (
    "id" serial,
    "entity_id" integer NOT NULL,
    "salutation_id" integer,
    "first_name" text NOT NULL,
    "middle_name" text,
    "last_name" text NOT NULL,
    "created" date DEFAULT CURRENT_DATE NOT NULL,
    "birthdate" date,
    "personal_id" text,
    UNIQUE (entity_id),
    PRIMARY KEY (id)
);
COMMENT ON TABLE "person" IS ' Every person, must have an entity to derive a common or display name. The correct way to get class information on a person would be person.entity_id->entity_class_to_entity.entity_id. ';

CREATE TABLE "entity_employee" (
    "entity_id" integer NOT NULL,
    "startdate" date DEFAULT CURRENT_DATE NOT NULL,
    "enddate" date,
    "role" character varying(20),
    "ssn" text,
    "sales" boolean DEFAULT false,
    "manager_id" integer,
    "employeenumber" character varying(32),
    "dob" date,
    "is_manager" boolean DEFAULT false,
    PRIMARY KEY (entity_id)
);
COMMENT ON TABLE "entity_employee" IS ' This contains employee-specific extensions to person/entity. ';

CREATE TABLE "entity_other_name" (
    "entity_id" integer NOT NULL,
    "other_name" text NOT NULL,
    PRIMARY KEY (other_name, entity_id)
);
COMMENT ON TABLE "entity_other_name" IS ' Similar to company_other_name, a person
may be jd, Joshua Drake, linuxpoet... all are the same person.  Currently
unused in the front-end but will likely be added in future versions.';

CREATE TABLE "contact_class" (
    "id" serial,
    "class" text NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (class)
);
COMMENT ON TABLE "contact_class" IS ' Stores type of contact information attached to companies and persons.
Please coordinate with others before adding new types.';

CREATE TABLE "entity_to_contact" (
    "entity_id" integer NOT NULL,
    "contact_class_id" integer NOT NULL,
    "contact" text NOT NULL,
    "description" text,
    PRIMARY KEY (entity_id, contact_class_id, contact)
);
COMMENT ON TABLE "entity_to_contact" IS ' This table stores contact information for entities';

CREATE TABLE "entity_bank_account" (
    "id" serial,
    "entity_id" integer NOT NULL,
    "bic" character varying NOT NULL,
    "iban" character varying NOT NULL,
    "remark" character varying,
    UNIQUE (id),
    PRIMARY KEY (entity_id, bic, iban)
);
COMMENT ON TABLE "entity_bank_account" IS 'This stores bank account information for both companies and persons.';
COMMENT ON COLUMN "entity_bank_account"."bic" IS ' Banking Institution Code, such as routing number of SWIFT code.';
COMMENT ON COLUMN "entity_bank_account"."iban" IS ' International Bank Account Number.  used to store the actual account number
for the banking institution.';
COMMENT ON COLUMN "entity_bank_account"."remark" IS ' This field contains the notes for an account, like: This is USD account, this one is HUF account, this one is the default account, this account for paying specific taxes. If a $
';

CREATE TABLE "entity_credit_account" (
    "id" serial,
    "entity_id" integer NOT NULL,
    "entity_class" integer NOT NULL,
    "pay_to_name" text,
    "discount" numeric,
    "description" text,
    "discount_terms" integer DEFAULT 0,
    "discount_account_id" integer,
    "taxincluded" boolean DEFAULT false,
    "creditlimit" numeric DEFAULT 0,
    "terms" smallint DEFAULT 0,
    "meta_number" character varying(32) NOT NULL,
    "business_id" integer,
    "language_code" character varying(6) DEFAULT 'en'::character varying,
    "pricegroup_id" integer,
    "curr" character(3),
    "startdate" date DEFAULT CURRENT_DATE,
    "enddate" date,
    "threshold" numeric DEFAULT 0,
    "employee_id" integer,
    "primary_contact" integer,
    "ar_ap_account_id" integer,
    "cash_account_id" integer,
    "bank_account" integer,
    "taxform_id" integer,
    UNIQUE (id),
    PRIMARY KEY (entity_id, meta_number, entity_class)
);
COMMENT ON TABLE "entity_credit_account" IS 'This table stores information relating to general relationships regarding
moneys owed on invoice.  Invoices, whether AR or AP, must be attached to
a record in this table.';
COMMENT ON COLUMN "entity_credit_account"."meta_number" IS ' This stores the human readable control code for the customer/vendor record.
This is typically called the customer/vendor "account" in the application.';

CREATE TABLE "eca_to_contact" (
    "credit_id" integer NOT NULL,
    "contact_class_id" integer NOT NULL,
    "contact" text NOT NULL,
    "description" text,
    PRIMARY KEY (credit_id, contact_class_id, contact)
);
COMMENT ON TABLE "eca_to_contact" IS ' To keep track of the relationship between multiple contact methods and a single vendor or customer account. For generic
contacts, use entity_to_contact instead.';

CREATE TABLE "eca_to_location" (
    "location_id" integer NOT NULL,
    "location_class" integer NOT NULL,
    "credit_id" integer NOT NULL,
    PRIMARY KEY (location_id, credit_id, location_class)
);
COMMENT ON TABLE "eca_to_location" IS ' This table is used for locations bound to contracts.  For generic contact
addresses, use entity_to_location instead ';

CREATE TABLE "payroll_income_type" (
    "id" serial,
    "account_id" integer NOT NULL,
    "pic_id" integer NOT NULL,
    "country_id" integer NOT NULL,
    "label" text NOT NULL,
    "unit" text NOT NULL,
    "default_amount" numeric,
    UNIQUE (id)
);

CREATE TABLE "payroll_wage" (
    "entry_id" serial,
    "entity_id" integer NOT NULL,
    "type_id" integer NOT NULL,
    "rate" numeric NOT NULL,
    UNIQUE (entry_id),
    PRIMARY KEY (entity_id, type_id)
);

CREATE TABLE "payroll_deduction_type" (
    "id" serial,
    "account_id" integer NOT NULL,
    "pdc_id" integer NOT NULL,
    "country_id" integer NOT NULL,
    "label" text NOT NULL,
    "unit" text NOT NULL,
    "default_amount" numeric,
    "calc_percent" boolean NOT NULL,
    UNIQUE (id)
);

CREATE TABLE "payroll_deduction" (
    "entry_id" serial,
    "entity_id" integer NOT NULL,
    "type_id" integer NOT NULL,
    "rate" numeric NOT NULL,
    UNIQUE (entry_id),
    PRIMARY KEY (entity_id, type_id)
);

CREATE TABLE "payroll_report" (
    "id" serial,
    "ec_id" integer NOT NULL,
    "payment_date" date NOT NULL,
    "created_by" integer,
    "approved_by" integer,
    PRIMARY KEY (id)
);

CREATE TABLE "payroll_report_line" (
    "id" serial,
    "report_id" integer NOT NULL,
    "employee_id" integer NOT NULL,
    "it_id" integer NOT NULL,
    "qty" numeric NOT NULL,
    "rate" numeric NOT NULL,
    "description" text,
    UNIQUE (id),
    PRIMARY KEY (it_id, employee_id, report_id)
);

CREATE TABLE "payroll_pto_class" (
    "id" serial,
    "label" text NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (label)
);

CREATE TABLE "payroll_paid_timeoff" (
    "employee_id" integer NOT NULL,
    "pto_class_id" integer NOT NULL,
    "report_id" integer NOT NULL,
    "amount" numeric NOT NULL
);

CREATE TABLE "note_class" (
    "id" serial,
    "class" text NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "note_class" IS ' Coordinate with others before adding entries. ';

CREATE TABLE "entity_note" (
    "id" serial,
    "note_class" integer NOT NULL,
    "note" text NOT NULL,
    "vector" tsvector DEFAULT ''::tsvector NOT NULL,
    "created" timestamp without time zone DEFAULT now() NOT NULL,
    "created_by" text DEFAULT SESSION_USER,
    "ref_key" integer NOT NULL,
    "subject" text,
    "entity_id" integer,
    PRIMARY KEY (id)
);

CREATE TABLE "eca_note" (
    "id" serial,
    "note_class" integer NOT NULL,
    "note" text NOT NULL,
    "vector" tsvector DEFAULT ''::tsvector NOT NULL,
    "created" timestamp without time zone DEFAULT now() NOT NULL,
    "created_by" text DEFAULT SESSION_USER,
    "ref_key" integer NOT NULL,
    "subject" text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "eca_note" IS ' Notes for entity_credit_account entries.';
COMMENT ON COLUMN "eca_note"."ref_key" IS ' references entity_credit_account.id';

CREATE TABLE "trans_type" (
    "code" character(2) NOT NULL,
    "description" character varying(1000),
    PRIMARY KEY (code)
);
COMMENT ON TABLE "trans_type" IS 'Documents the transaction type codes used in the ''gl'' table.

Please note that the codes in this table are hard-coded into other
(SQL) parts of the application. As such, this table merely serves
as documentation; do *not* modify its content other than inserting
new codes.';
COMMENT ON COLUMN "trans_type"."code" IS 'Code of the transaction type. The 72 alphanumeric codes starting
with ''x'' or ''X'' are reserved for custom internal extensions.

For extensions distributed for wide(r) use, please request a code
from the LedgerSMB development team.';
COMMENT ON COLUMN "trans_type"."description" IS 'This column contains the full documentation as to the origin
and purpose of the transaction type.
';

CREATE TABLE "gl" (
    "id" integer NOT NULL,
    "reference" text,
    "description" text,
    "transdate" date DEFAULT CURRENT_DATE,
    "person_id" integer,
    "notes" text,
    "approved" boolean DEFAULT true,
    "trans_type_code" character(2) DEFAULT 'gl'::bpchar NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "gl" IS ' This table holds summary information for entries in the general journal.
Does not hold summary information in 1.3 for AR or AP entries.';
COMMENT ON COLUMN "gl"."person_id" IS ' the person_id of the employee who created
the entry.';
COMMENT ON COLUMN "gl"."trans_type_code" IS 'This column indicates the source or type of the transaction.

Ultimately, every insert specifies the type of transaction being generated.
At the time of creation of the column (March 2017), we specify a default
value because this goal has not been realised yet.';

CREATE TABLE "defaults" (
    "setting_key" text NOT NULL,
    "value" text,
    PRIMARY KEY (setting_key)
);
COMMENT ON TABLE "defaults" IS '  This is a free-form table for managing application settings per company
database.  We use key-value modelling here because this most accurately maps
the actual semantics of the data.
';

CREATE TABLE "lsmb_sequence" (
    "label" text NOT NULL,
    "setting_key" text NOT NULL,
    "prefix" text,
    "suffix" text,
    "sequence" text DEFAULT '1'::text NOT NULL,
    "accept_input" boolean DEFAULT true,
    PRIMARY KEY (label)
);

CREATE TABLE "batch" (
    "id" serial,
    "batch_class_id" integer NOT NULL,
    "control_code" text NOT NULL,
    "description" text,
    "default_date" date NOT NULL,
    "approved_on" date,
    "approved_by" integer,
    "created_by" integer,
    "locked_by" integer,
    "created_on" date DEFAULT now(),
    PRIMARY KEY (id)
);
COMMENT ON TABLE "batch" IS ' Stores batch header info.  Batches are groups of vouchers that are posted
together.';
COMMENT ON COLUMN "batch"."batch_class_id" IS ' Note that this field is largely used for sorting the vouchers.  A given batch is NOT restricted to this type.';

CREATE TABLE "acc_trans" (
    "trans_id" integer NOT NULL,
    "chart_id" integer NOT NULL,
    "amount" numeric NOT NULL,
    "transdate" date DEFAULT CURRENT_DATE,
    "source" text,
    "cleared" boolean DEFAULT false,
    "fx_transaction" boolean DEFAULT false,
    "memo" text,
    "invoice_id" integer,
    "approved" boolean DEFAULT true,
    "cleared_on" date,
    "reconciled_on" date,
    "voucher_id" integer,
    "entry_id" serial,
    PRIMARY KEY (entry_id)
);
COMMENT ON TABLE "acc_trans" IS 'This table stores line items for financial transactions.  Please note that
payments in 1.3 are not full-fledged transactions.';
COMMENT ON COLUMN "acc_trans"."source" IS 'Document Source identifier for individual line items, usually used
for payments.';
COMMENT ON COLUMN "acc_trans"."fx_transaction" IS 'When ''f'', indicates that the amount column states the amount in the currency
as specified in the associated ar, ap, payment or gl record.

When ''t'', indicates that the amount column states the difference between
the foreighn currency amount and the base amount so that their sum equals the
base amount.';

CREATE TABLE "parts" (
    "id" serial,
    "partnumber" text,
    "description" text,
    "unit" character varying(5),
    "listprice" numeric,
    "sellprice" numeric,
    "lastcost" numeric,
    "priceupdate" date DEFAULT CURRENT_DATE,
    "weight" numeric,
    "onhand" numeric DEFAULT 0,
    "notes" text,
    "makemodel" boolean DEFAULT false,
    "assembly" boolean DEFAULT false,
    "alternate" boolean DEFAULT false,
    "rop" numeric,
    "inventory_accno_id" integer,
    "income_accno_id" integer,
    "expense_accno_id" integer,
    "returns_accno_id" integer,
    "bin" text,
    "obsolete" boolean DEFAULT false,
    "bom" boolean DEFAULT false,
    "image" text,
    "drawing" text,
    "microfiche" text,
    "partsgroup_id" integer,
    "avgcost" numeric,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "parts" IS 'This stores detail information about goods and services.  The type of part
is currently defined according to the following rules:
* If assembly is true, then an assembly
* If inventory_accno_id, income_accno_id, and expense_accno_id are not null then
  a part.
* If inventory_accno_id is null but the other two are not, then a service.
* Otherwise, a labor/overhead entry.
';
COMMENT ON COLUMN "parts"."rop" IS 'Re-order point.  Used to select parts for short inventory report.';
COMMENT ON COLUMN "parts"."bin" IS 'Text identifier for where a part is stored.';
COMMENT ON COLUMN "parts"."bom" IS 'Show on Bill of Materials.';
COMMENT ON COLUMN "parts"."image" IS 'Hyperlink to product image.';

CREATE TABLE "invoice" (
    "id" serial,
    "trans_id" integer,
    "parts_id" integer,
    "description" text,
    "qty" numeric,
    "allocated" numeric,
    "sellprice" numeric,
    "precision" integer,
    "fxsellprice" numeric,
    "discount" numeric,
    "assemblyitem" boolean DEFAULT false,
    "unit" character varying,
    "deliverydate" date,
    "serialnumber" text,
    "vendor_sku" text,
    "notes" text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "invoice" IS 'Line items of invoices with goods/services attached.';
COMMENT ON COLUMN "invoice"."qty" IS 'Positive is normal for sales invoices, negative for vendor invoices.';
COMMENT ON COLUMN "invoice"."allocated" IS 'Number of allocated items, negative relative to qty.
When qty + allocated = 0, then the item is fully used for purposes of COGS
calculations.';

CREATE TABLE "ar" (
    "id" integer NOT NULL,
    "invnumber" text,
    "transdate" date DEFAULT CURRENT_DATE,
    "entity_id" integer,
    "taxincluded" boolean,
    "amount" numeric,
    "netamount" numeric,
    "duedate" date,
    "invoice" boolean DEFAULT false,
    "shippingpoint" text,
    "terms" smallint DEFAULT 0,
    "notes" text,
    "curr" character(3),
    "ordnumber" text,
    "person_id" integer,
    "till" character varying(20),
    "quonumber" text,
    "intnotes" text,
    "shipvia" text,
    "language_code" character varying(6),
    "ponumber" text,
    "on_hold" boolean DEFAULT false,
    "reverse" boolean DEFAULT false,
    "approved" boolean DEFAULT true,
    "entity_credit_account" integer NOT NULL,
    "force_closed" boolean,
    "description" text,
    "is_return" boolean DEFAULT false,
    "crdate" date,
    "setting_sequence" text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "ar" IS ' Summary/header information for AR transactions and sales invoices.
Note that some constraints here are hard to enforce because we haven not gotten
to rewriting the relevant code here.
HV TODO drop entity_id
';
COMMENT ON COLUMN "ar"."invnumber" IS ' Text identifier for the invoice.  Must be unique.';
COMMENT ON COLUMN "ar"."amount" IS ' This stores the total amount (including taxes) for the transaction.';
COMMENT ON COLUMN "ar"."netamount" IS ' Total amount excluding taxes for the transaction.';
COMMENT ON COLUMN "ar"."invoice" IS ' True if the transaction tracks goods/services purchase using the invoice
table.  False otherwise.';
COMMENT ON COLUMN "ar"."notes" IS 'These notes are displayed on the invoice when printed or emailed';
COMMENT ON COLUMN "ar"."curr" IS ' 3 letters to identify the currency.';
COMMENT ON COLUMN "ar"."ordnumber" IS ' Order Number';
COMMENT ON COLUMN "ar"."person_id" IS 'Person who created the transaction';
COMMENT ON COLUMN "ar"."quonumber" IS 'Quotation Number';
COMMENT ON COLUMN "ar"."intnotes" IS 'These notes are not displayed when the invoice is printed or emailed and
may be updated without reposting hte invocie.';
COMMENT ON COLUMN "ar"."ponumber" IS 'Purchase Order Number';
COMMENT ON COLUMN "ar"."reverse" IS 'If true numbers are displayed after multiplying by -1';
COMMENT ON COLUMN "ar"."approved" IS 'Only show in financial reports if true.';
COMMENT ON COLUMN "ar"."entity_credit_account" IS ' reference for the customer account used.';
COMMENT ON COLUMN "ar"."force_closed" IS ' Not exposed to the UI, but can be set to prevent an invoice from showing up
for payment or in outstanding reports.';

CREATE TABLE "oe" (
    "id" serial,
    "ordnumber" text,
    "transdate" date DEFAULT CURRENT_DATE,
    "entity_id" integer,
    "amount" numeric,
    "netamount" numeric,
    "reqdate" date,
    "taxincluded" boolean,
    "shippingpoint" text,
    "notes" text,
    "curr" character(3),
    "person_id" integer,
    "closed" boolean DEFAULT false,
    "quotation" boolean DEFAULT false,
    "quonumber" text,
    "intnotes" text,
    "shipvia" text,
    "language_code" character varying(6),
    "ponumber" text,
    "terms" smallint DEFAULT 0,
    "entity_credit_account" integer NOT NULL,
    "oe_class_id" integer NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "oe" IS ' Header information for:
* Sales orders
* Purchase Orders
* Quotations
* Requests for Quotation
';

CREATE TABLE "orderitems" (
    "id" serial,
    "trans_id" integer,
    "parts_id" integer,
    "description" text,
    "qty" numeric,
    "sellprice" numeric,
    "precision" integer,
    "discount" numeric,
    "unit" character varying(5),
    "reqdate" date,
    "ship" numeric,
    "serialnumber" text,
    "notes" text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "orderitems" IS ' Line items for sales/purchase orders and quotations.';

CREATE TABLE "business" (
    "id" serial,
    "description" text,
    "discount" numeric,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "business" IS 'Groups of Customers assigned joint discounts.';

CREATE TABLE "business_unit" (
    "id" serial,
    "class_id" integer NOT NULL,
    "control_code" text,
    "description" text,
    "start_date" date,
    "end_date" date,
    "parent_id" integer,
    "credit_id" integer,
    UNIQUE (class_id, control_code),
    UNIQUE (id, class_id),
    PRIMARY KEY (id)
);
COMMENT ON TABLE "business_unit" IS ' Tracks Projects, Departments, Funds, Etc.';

CREATE TABLE "warehouse" (
    "id" serial,
    "description" text,
    PRIMARY KEY (id)
);

CREATE TABLE "audittrail" (
    "trans_id" integer,
    "tablename" text,
    "reference" text,
    "formname" text,
    "action" text,
    "transdate" timestamp without time zone DEFAULT CURRENT_TIMESTAMP,
    "person_id" integer,
    "entry_id" bigserial,
    "rolname" text DEFAULT SESSION_USER NOT NULL,
    PRIMARY KEY (entry_id)
);
COMMENT ON TABLE "audittrail" IS ' This stores information on who entered or updated rows in the ar, ap, or gl
tables.';

CREATE TABLE "user_preference" (
    "id" integer NOT NULL,
    "language" character varying(6),
    "stylesheet" text DEFAULT 'ledgersmb.css'::text NOT NULL,
    "printer" text,
    "dateformat" text DEFAULT 'yyyy-mm-dd'::text NOT NULL,
    "numberformat" text DEFAULT '1000.00'::text NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "user_preference" IS ' This table sets the basic preferences for formats, languages, printers, and user-selected stylesheets.';

CREATE TABLE "recurring" (
    "id" integer NOT NULL,
    "reference" text,
    "startdate" date,
    "nextdate" date,
    "enddate" date,
    "recurring_interval" interval,
    "howmany" integer,
    "payment" boolean DEFAULT false,
    UNIQUE (id)
);
COMMENT ON TABLE "recurring" IS ' Stores recurring information on transactions which will recur in the future.
Note that this means that only fully posted transactions can recur.
I would highly recommend depricating this table and working instead on extending
the template transaction addon to handle recurring information.';

CREATE TABLE "recurringemail" (
    "id" integer NOT NULL,
    "formname" text NOT NULL,
    "format" text,
    "message" text,
    PRIMARY KEY (id, formname)
);
COMMENT ON TABLE "recurringemail" IS 'Email  to be sent out when recurring transaction is posted.';

CREATE TABLE "jctype" (
    "id" integer NOT NULL,
    "label" text NOT NULL,
    "description" text NOT NULL,
    "is_service" boolean DEFAULT true,
    "is_timecard" boolean DEFAULT true,
    UNIQUE (id),
    PRIMARY KEY (label)
);

CREATE TABLE "jcitems" (
    "id" serial,
    "business_unit_id" integer,
    "parts_id" integer,
    "description" text,
    "qty" numeric,
    "allocated" numeric,
    "sellprice" numeric,
    "fxsellprice" numeric,
    "serialnumber" text,
    "checkedin" timestamp with time zone,
    "checkedout" timestamp with time zone,
    "person_id" integer NOT NULL,
    "notes" text,
    "total" numeric NOT NULL,
    "non_billable" numeric DEFAULT 0 NOT NULL,
    "jctype" integer NOT NULL,
    "curr" character(3) NOT NULL,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "jcitems" IS ' Time and materials cards.
Materials cards not implemented.';

CREATE TABLE "new_shipto" (
    "id" serial,
    "trans_id" integer,
    "oe_id" integer,
    "location_id" integer,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "new_shipto" IS ' Tracks ship_to information for orders and invoices.';

CREATE TABLE "payment" (
    "id" serial,
    "reference" text NOT NULL,
    "gl_id" integer,
    "payment_class" integer NOT NULL,
    "payment_date" date DEFAULT CURRENT_DATE,
    "closed" boolean DEFAULT false,
    "entity_credit_id" integer,
    "employee_id" integer,
    "currency" character(3),
    "notes" text,
    PRIMARY KEY (id)
);
COMMENT ON TABLE "payment" IS ' This table will store the main data on a payment, prepayment, overpayment, et';
COMMENT ON COLUMN "payment"."reference" IS ' This field will store the code for both receipts and payment order  ';
COMMENT ON COLUMN "payment"."gl_id" IS ' A payment should always be linked to a GL movement ';
COMMENT ON COLUMN "payment"."closed" IS ' This will store the current state of a payment/receipt order ';

CREATE TABLE "template" (
    "id" serial,
    "template_name" text NOT NULL,
    "language_code" character varying(6),
    "template" text NOT NULL,
    "format" text NOT NULL,
    UNIQUE (id),
    UNIQUE (template_name, language_code, format)
);

CREATE TABLE "fixes" (
    "checksum" text NOT NULL,
    "path" text NOT NULL,
    "stdout" text,
    "stderr" text,
    "applied_at" timestamp without time zone DEFAULT now(),
    PRIMARY KEY (checksum)
);

CREATE TABLE "mime_type" (
    "id" serial,
    "mime_type" text NOT NULL,
    "invoice_include" boolean DEFAULT false,
    UNIQUE (id),
    PRIMARY KEY (mime_type)
);
COMMENT ON TABLE "mime_type" IS ' This is a lookup table for storing MIME types.';

CREATE TABLE "file_entity" (
    "content" bytea NOT NULL,
    "mime_type_id" integer NOT NULL,
    "file_name" text NOT NULL,
    "description" text,
    "uploaded_by" integer NOT NULL,
    "uploaded_at" timestamp without time zone DEFAULT now() NOT NULL,
    "id" serial,
    "ref_key" integer NOT NULL,
    "file_class" integer NOT NULL,
    UNIQUE (id),
    PRIMARY KEY (ref_key, file_name, file_class)
);
COMMENT ON TABLE "file_entity" IS ' File attachments primarily attached to entities.';

ALTER TABLE "entity" ADD FOREIGN KEY (country_id) REFERENCES country(id);
ALTER TABLE "entity" ADD FOREIGN KEY (entity_class) REFERENCES entity_class(id);
ALTER TABLE "entity" ADD FOREIGN KEY (entity_class) REFERENCES entity_class(id);
ALTER TABLE "users" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "session" ADD FOREIGN KEY (users_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "open_forms" ADD FOREIGN KEY (session_id) REFERENCES session(session_id) ON DELETE CASCADE;
ALTER TABLE "transactions" ADD FOREIGN KEY (approved_by) REFERENCES entity(id);
ALTER TABLE "transactions" ADD FOREIGN KEY (locked_by) REFERENCES session(session_id) ON DELETE SET NULL;
ALTER TABLE "location" ADD FOREIGN KEY (country_id) REFERENCES country(id);
ALTER TABLE "company" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "entity_to_location" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "entity_to_location" ADD FOREIGN KEY (location_class) REFERENCES location_class(id);
ALTER TABLE "entity_to_location" ADD FOREIGN KEY (location_id) REFERENCES location(id);
ALTER TABLE "person" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "person" ADD FOREIGN KEY (salutation_id) REFERENCES salutation(id);
ALTER TABLE "entity_employee" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "entity_employee" ADD FOREIGN KEY (manager_id) REFERENCES entity(id);
ALTER TABLE "entity_other_name" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "entity_to_contact" ADD FOREIGN KEY (contact_class_id) REFERENCES contact_class(id);
ALTER TABLE "entity_to_contact" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "entity_bank_account" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (ar_ap_account_id) REFERENCES account(id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (bank_account) REFERENCES entity_bank_account(id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (cash_account_id) REFERENCES account(id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (discount_account_id) REFERENCES account(id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (employee_id) REFERENCES entity_employee(entity_id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (entity_class) REFERENCES entity_class(id);
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (entity_id) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (language_code) REFERENCES language(code) ON DELETE SET DEFAULT;
ALTER TABLE "entity_credit_account" ADD FOREIGN KEY (primary_contact) REFERENCES person(id);
ALTER TABLE "eca_to_contact" ADD FOREIGN KEY (contact_class_id) REFERENCES contact_class(id);
ALTER TABLE "eca_to_contact" ADD FOREIGN KEY (credit_id) REFERENCES entity_credit_account(id) ON DELETE CASCADE;
ALTER TABLE "eca_to_location" ADD FOREIGN KEY (credit_id) REFERENCES entity_credit_account(id) ON DELETE CASCADE;
ALTER TABLE "eca_to_location" ADD FOREIGN KEY (location_class) REFERENCES location_class(id);
ALTER TABLE "eca_to_location" ADD FOREIGN KEY (location_id) REFERENCES location(id);
ALTER TABLE "payroll_income_type" ADD FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE "payroll_wage" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "payroll_wage" ADD FOREIGN KEY (type_id) REFERENCES payroll_income_type(id);
ALTER TABLE "payroll_deduction_type" ADD FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE "payroll_deduction" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "payroll_deduction" ADD FOREIGN KEY (type_id) REFERENCES payroll_deduction_type(id);
ALTER TABLE "payroll_report" ADD FOREIGN KEY (approved_by) REFERENCES entity_employee(entity_id);
ALTER TABLE "payroll_report" ADD FOREIGN KEY (created_by) REFERENCES entity_employee(entity_id);
ALTER TABLE "payroll_report_line" ADD FOREIGN KEY (employee_id) REFERENCES entity(id);
ALTER TABLE "payroll_report_line" ADD FOREIGN KEY (it_id) REFERENCES payroll_income_type(id);
ALTER TABLE "payroll_report_line" ADD FOREIGN KEY (report_id) REFERENCES payroll_report(id);
ALTER TABLE "payroll_paid_timeoff" ADD FOREIGN KEY (employee_id) REFERENCES entity(id);
ALTER TABLE "payroll_paid_timeoff" ADD FOREIGN KEY (pto_class_id) REFERENCES payroll_pto_class(id);
ALTER TABLE "payroll_paid_timeoff" ADD FOREIGN KEY (report_id) REFERENCES payroll_report(id);
ALTER TABLE "entity_note" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "entity_note" ADD FOREIGN KEY (ref_key) REFERENCES entity(id) ON DELETE CASCADE;
ALTER TABLE "eca_note" ADD FOREIGN KEY (ref_key) REFERENCES entity_credit_account(id) ON DELETE CASCADE;
ALTER TABLE "gl" ADD FOREIGN KEY (id) REFERENCES transactions(id);
ALTER TABLE "gl" ADD FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE "gl" ADD FOREIGN KEY (trans_type_code) REFERENCES trans_type(code);
ALTER TABLE "lsmb_sequence" ADD FOREIGN KEY (setting_key) REFERENCES defaults(setting_key);
ALTER TABLE "batch" ADD FOREIGN KEY (approved_by) REFERENCES entity_employee(entity_id);
ALTER TABLE "batch" ADD FOREIGN KEY (created_by) REFERENCES entity_employee(entity_id);
ALTER TABLE "batch" ADD FOREIGN KEY (locked_by) REFERENCES session(session_id) ON DELETE SET NULL;
ALTER TABLE "acc_trans" ADD FOREIGN KEY (chart_id) REFERENCES account(id);
ALTER TABLE "acc_trans" ADD FOREIGN KEY (trans_id) REFERENCES transactions(id);
ALTER TABLE "parts" ADD FOREIGN KEY (expense_accno_id) REFERENCES account(id);
ALTER TABLE "parts" ADD FOREIGN KEY (income_accno_id) REFERENCES account(id);
ALTER TABLE "parts" ADD FOREIGN KEY (inventory_accno_id) REFERENCES account(id);
ALTER TABLE "parts" ADD FOREIGN KEY (returns_accno_id) REFERENCES account(id);
ALTER TABLE "invoice" ADD FOREIGN KEY (parts_id) REFERENCES parts(id);
ALTER TABLE "invoice" ADD FOREIGN KEY (trans_id) REFERENCES transactions(id);
ALTER TABLE "ar" ADD FOREIGN KEY (entity_credit_account) REFERENCES entity_credit_account(id);
ALTER TABLE "ar" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "ar" ADD FOREIGN KEY (id) REFERENCES transactions(id);
ALTER TABLE "ar" ADD FOREIGN KEY (person_id) REFERENCES entity_employee(entity_id);
ALTER TABLE "oe" ADD FOREIGN KEY (entity_credit_account) REFERENCES entity_credit_account(id);
ALTER TABLE "oe" ADD FOREIGN KEY (entity_id) REFERENCES entity(id);
ALTER TABLE "oe" ADD FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE "business_unit" ADD FOREIGN KEY (credit_id) REFERENCES entity_credit_account(id);
ALTER TABLE "business_unit" ADD FOREIGN KEY (parent_id) REFERENCES business_unit(id);
ALTER TABLE "audittrail" ADD FOREIGN KEY (person_id) REFERENCES person(entity_id);
ALTER TABLE "user_preference" ADD FOREIGN KEY (id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE "user_preference" ADD FOREIGN KEY (language) REFERENCES language(code);
ALTER TABLE "recurring" ADD FOREIGN KEY (id) REFERENCES transactions(id);
ALTER TABLE "recurringemail" ADD FOREIGN KEY (id) REFERENCES recurring(id);
ALTER TABLE "jcitems" ADD FOREIGN KEY (business_unit_id) REFERENCES business_unit(id);
ALTER TABLE "jcitems" ADD FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE "new_shipto" ADD FOREIGN KEY (location_id) REFERENCES location(id);
ALTER TABLE "new_shipto" ADD FOREIGN KEY (oe_id) REFERENCES oe(id) ON DELETE CASCADE;
ALTER TABLE "new_shipto" ADD FOREIGN KEY (trans_id) REFERENCES transactions(id);
ALTER TABLE "payment" ADD FOREIGN KEY (employee_id) REFERENCES person(id);
ALTER TABLE "payment" ADD FOREIGN KEY (entity_credit_id) REFERENCES entity_credit_account(id);
ALTER TABLE "payment" ADD FOREIGN KEY (gl_id) REFERENCES gl(id);
ALTER TABLE "template" ADD FOREIGN KEY (language_code) REFERENCES language(code);
ALTER TABLE "file_entity" ADD FOREIGN KEY (ref_key) REFERENCES entity(id);
