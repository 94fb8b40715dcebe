CREATE TABLE accesslog (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "USERID" varchar(255),
    "LOGDATE" timestamp,
    "PROCESSES" text,
    PRIMARY KEY ("ID")
);

CREATE TABLE accountinfo (
    "HARDWARE_ID" integer NOT NULL,
    "TAG" varchar(255) DEFAULT 'NA',
    PRIMARY KEY ("HARDWARE_ID")
);

CREATE TABLE accountinfo_config (
    "ID" serial,
    "NAME_ACCOUNTINFO" varchar(255),
    "TYPE" integer,
    "NAME" varchar(255),
    "ID_TAB" integer,
    "COMMENT" varchar(255),
    "SHOW_ORDER" integer NOT NULL,
    "ACCOUNT_TYPE" varchar(255),
    "DEFAULT_VALUE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE archive (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    PRIMARY KEY ("ID"),
    UNIQUE ("HARDWARE_ID")
);

CREATE TABLE assets_categories (
    "ID" serial,
    "CATEGORY_NAME" varchar(255) NOT NULL,
    "CATEGORY_DESC" varchar(255) NOT NULL,
    "SQL_QUERY" text NOT NULL,
    "SQL_ARGS" text NOT NULL,
    PRIMARY KEY ("ID")
);

CREATE TABLE batteries (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "LOCATION" varchar(255),
    "MANUFACTURER" varchar(255),
    "MANUFACTUREDATE" varchar(10),
    "SERIALNUMBER" varchar(255),
    "NAME" varchar(255),
    "CHEMISTRY" varchar(20),
    "DESIGNCAPACITY" varchar(10),
    "DESIGNVOLTAGE" varchar(20),
    "SBDSVERSION" varchar(255),
    "MAXERROR" integer,
    "OEMSPECIFIC" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE bios (
    "HARDWARE_ID" integer NOT NULL,
    "SMANUFACTURER" varchar(255),
    "SMODEL" varchar(255),
    "SSN" varchar(255),
    "TYPE" varchar(255),
    "BMANUFACTURER" varchar(255),
    "BVERSION" varchar(255),
    "BDATE" varchar(255),
    "ASSETTAG" varchar(255),
    "MMANUFACTURER" varchar(255),
    "MMODEL" varchar(255),
    "MSN" varchar(255),
    PRIMARY KEY ("HARDWARE_ID")
);

CREATE TABLE blacklist_macaddresses (
    "ID" serial,
    "MACADDRESS" varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY ("ID"),
    UNIQUE ("MACADDRESS")
);

CREATE TABLE blacklist_serials (
    "ID" serial,
    "SERIAL" varchar(255) NOT NULL DEFAULT '',
    PRIMARY KEY ("ID"),
    UNIQUE ("SERIAL")
);

CREATE TABLE config (
    "NAME" varchar(50) NOT NULL,
    "IVALUE" integer,
    "TVALUE" varchar(255),
    "COMMENTS" text,
    PRIMARY KEY ("NAME")
);

CREATE TABLE conntrack (
    "IP" varchar(255) NOT NULL DEFAULT '',
    "TIMESTAMP" timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY ("IP")
);

CREATE TABLE cpus (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "MANUFACTURER" varchar(255),
    "TYPE" varchar(255),
    "SERIALNUMBER" varchar(255),
    "SPEED" varchar(255),
    "CORES" integer,
    "L2CACHESIZE" varchar(255),
    "CPUARCH" varchar(255),
    "DATA_WIDTH" integer,
    "CURRENT_ADDRESS_WIDTH" integer,
    "LOGICAL_CPUS" integer,
    "VOLTAGE" varchar(255),
    "CURRENT_SPEED" varchar(255),
    "SOCKET" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE deleted_equiv (
    "ID" serial,
    "DATE" timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "DELETED" varchar(255) NOT NULL,
    "EQUIVALENT" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE deploy (
    "NAME" varchar(255) NOT NULL,
    "CONTENT" bytea NOT NULL,
    PRIMARY KEY ("NAME")
);

CREATE TABLE devices (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(50) NOT NULL,
    "IVALUE" integer,
    "TVALUE" varchar(255),
    "COMMENTS" text,
    PRIMARY KEY ("ID")
);

CREATE TABLE dico_ignored (
    "EXTRACTED" varchar(255) NOT NULL,
    PRIMARY KEY ("EXTRACTED")
);

CREATE TABLE download_history (
    "HARDWARE_ID" integer NOT NULL,
    "PKG_ID" integer NOT NULL DEFAULT 0,
    "PKG_NAME" varchar(255),
    PRIMARY KEY ("HARDWARE_ID", "PKG_ID")
);

CREATE TABLE downloadwk_history (
    "ID" serial,
    "ID_DDE" integer,
    "AUTHOR" varchar(255),
    "DATE" date,
    "ACTION" text,
    PRIMARY KEY ("ID")
);

CREATE TABLE downloadwk_pack (
    "ID" serial,
    "LOGIN_USER" varchar(255),
    "GROUP_USER" varchar(255),
    "Q_DATE" integer,
    fields_1 varchar(255),
    fields_2 varchar(255),
    fields_3 varchar(255),
    fields_4 varchar(255),
    fields_5 varchar(255),
    fields_6 varchar(255),
    fields_7 varchar(255),
    fields_8 varchar(255),
    fields_9 varchar(255),
    fields_10 varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE drives (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "LETTER" varchar(255),
    "TYPE" varchar(255),
    "FILESYSTEM" varchar(255),
    "TOTAL" integer,
    "FREE" integer,
    "NUMFILES" integer,
    "VOLUMN" varchar(255),
    "CREATEDATE" date,
    PRIMARY KEY ("ID")
);

CREATE TABLE engine_persistent (
    "ID" serial,
    "NAME" varchar(255) NOT NULL DEFAULT '',
    "IVALUE" integer,
    "TVALUE" varchar(255),
    UNIQUE ("NAME")
);

CREATE TABLE extensions (
    id varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    description varchar(255),
    version double precision NOT NULL,
    licence varchar(255),
    author varchar(255),
    contributor varchar(255),
    install_date timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE files (
    "NAME" varchar(100) NOT NULL,
    "VERSION" varchar(50) NOT NULL,
    "OS" varchar(70) NOT NULL,
    "CONTENT" bytea NOT NULL,
    PRIMARY KEY ("NAME", "OS", "VERSION")
);

CREATE TABLE "groups" (
    "HARDWARE_ID" integer NOT NULL DEFAULT 0,
    "REQUEST" text,
    "CREATE_TIME" integer DEFAULT 0,
    "REVALIDATE_FROM" integer DEFAULT 0,
    "XMLDEF" text,
    PRIMARY KEY ("HARDWARE_ID")
);

CREATE TABLE groups_cache (
    "HARDWARE_ID" integer NOT NULL DEFAULT 0,
    "GROUP_ID" integer NOT NULL DEFAULT 0,
    "STATIC" integer DEFAULT 0,
    PRIMARY KEY ("HARDWARE_ID", "GROUP_ID")
);

CREATE TABLE hardware (
    "ID" serial,
    "DEVICEID" varchar(255) NOT NULL,
    "NAME" varchar(255),
    "WORKGROUP" varchar(255),
    "USERDOMAIN" varchar(255),
    "OSNAME" varchar(255),
    "OSVERSION" varchar(255),
    "OSCOMMENTS" varchar(255),
    "PROCESSORT" varchar(255),
    "PROCESSORS" integer DEFAULT 0,
    "PROCESSORN" integer,
    "MEMORY" integer,
    "SWAP" integer,
    "IPADDR" varchar(255),
    "DNS" varchar(255),
    "DEFAULTGATEWAY" varchar(255),
    "ETIME" timestamp,
    "LASTDATE" timestamp,
    "LASTCOME" timestamp,
    "QUALITY" numeric(7,4),
    "FIDELITY" bigint DEFAULT 1,
    "USERID" varchar(255),
    "TYPE" integer,
    "DESCRIPTION" varchar(255),
    "WINCOMPANY" varchar(255),
    "WINOWNER" varchar(255),
    "WINPRODID" varchar(255),
    "WINPRODKEY" varchar(255),
    "USERAGENT" varchar(50),
    "CHECKSUM" bigint DEFAULT 262143,
    "SSTATE" integer DEFAULT 0,
    "IPSRC" varchar(255),
    "UUID" varchar(255),
    "ARCH" varchar(10),
    "CATEGORY_ID" integer,
    "ARCHIVE" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE inputs (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "TYPE" varchar(255),
    "MANUFACTURER" varchar(255),
    "CAPTION" varchar(255),
    "DESCRIPTION" varchar(255),
    "INTERFACE" varchar(255),
    "POINTTYPE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE itmgmt_comments (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "COMMENTS" text,
    "USER_INSERT" varchar(100),
    "DATE_INSERT" date,
    "ACTION" varchar(255),
    "VISIBLE" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE javainfo (
    "HARDWARE_ID" integer NOT NULL,
    "JAVANAME" varchar(255) DEFAULT 'NONAME',
    "JAVAPATHLEVEL" integer DEFAULT 0,
    "JAVACOUNTRY" varchar(255),
    "JAVACLASSPATH" varchar(255),
    "JAVAHOME" varchar(255),
    PRIMARY KEY ("HARDWARE_ID")
);

CREATE TABLE journallog (
    "HARDWARE_ID" integer NOT NULL,
    "ID" serial,
    "JOURNALLOG" text,
    "LISTENERNAME" varchar(255) DEFAULT 'NONAME',
    "DATE" varchar(255),
    "STATUS" integer DEFAULT 0,
    "ERRORCODE" integer DEFAULT 0,
    PRIMARY KEY ("ID")
);

CREATE TABLE languages (
    "NAME" varchar(60) NOT NULL,
    "IMG" bytea,
    "JSON_VALUE" text,
    PRIMARY KEY ("NAME")
);

CREATE TABLE locks (
    "HARDWARE_ID" integer NOT NULL,
    "ID" integer,
    "SINCE" timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    PRIMARY KEY ("HARDWARE_ID")
);

CREATE TABLE memories (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "CAPTION" varchar(255),
    "DESCRIPTION" varchar(255),
    "CAPACITY" varchar(255),
    "PURPOSE" varchar(255),
    "TYPE" varchar(255),
    "SPEED" varchar(255),
    "NUMSLOTS" integer,
    "SERIALNUMBER" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE modems (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(255),
    "MODEL" varchar(255),
    "DESCRIPTION" varchar(255),
    "TYPE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE monitors (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "MANUFACTURER" varchar(255),
    "CAPTION" varchar(255),
    "DESCRIPTION" varchar(255),
    "TYPE" varchar(255),
    "SERIAL" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE netmap (
    "IP" varchar(15) NOT NULL,
    "MAC" varchar(17) NOT NULL,
    "MASK" varchar(15) NOT NULL,
    "NETID" varchar(15) NOT NULL,
    "DATE" timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "NAME" varchar(255),
    "TAG" varchar(255),
    PRIMARY KEY ("MAC")
);

CREATE TABLE network_devices (
    "ID" serial,
    "DESCRIPTION" varchar(255),
    "TYPE" varchar(255),
    "MACADDR" varchar(255),
    "USER" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE networks (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "DESCRIPTION" varchar(255),
    "TYPE" varchar(255),
    "TYPEMIB" varchar(255),
    "SPEED" varchar(255),
    "MTU" varchar(255),
    "MACADDR" varchar(255),
    "STATUS" varchar(255),
    "IPADDRESS" varchar(255),
    "IPMASK" varchar(255),
    "IPGATEWAY" varchar(255),
    "IPSUBNET" varchar(255),
    "IPDHCP" varchar(255),
    "VIRTUALDEV" smallint DEFAULT 0,
    PRIMARY KEY ("ID")
);

CREATE TABLE notification_config (
    "ID" serial,
    "NAME" varchar(255) NOT NULL,
    "TVALUE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE operators (
    "ID" varchar(255) NOT NULL DEFAULT '',
    "FIRSTNAME" varchar(255),
    "LASTNAME" varchar(255),
    "PASSWD" varchar(255),
    "ACCESSLVL" integer,
    "COMMENTS" text,
    "NEW_ACCESSLVL" varchar(255),
    "EMAIL" varchar(255),
    "USER_GROUP" varchar(255),
    "PASSWORD_VERSION" integer DEFAULT 0,
    PRIMARY KEY ("ID")
);

CREATE TABLE ports (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "TYPE" varchar(255),
    "NAME" varchar(255),
    "CAPTION" varchar(255),
    "DESCRIPTION" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE printers (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(255),
    "DRIVER" varchar(255),
    "PORT" varchar(255),
    "DESCRIPTION" varchar(255),
    "SERVERNAME" varchar(255),
    "SHARENAME" varchar(255),
    "RESOLUTION" varchar(50),
    "COMMENT" varchar(255),
    "SHARED" integer,
    "NETWORK" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE prolog_conntrack (
    "ID" serial,
    "DEVICEID" varchar(255),
    "TIMESTAMP" integer,
    "PID" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE registry (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(255),
    "REGVALUE" text,
    PRIMARY KEY ("ID")
);

CREATE TABLE saas (
    "SAAS_EXP_ID" integer NOT NULL,
    "HARDWARE_ID" integer NOT NULL,
    "ENTRY" varchar(255) NOT NULL,
    "DATA" varchar(255) NOT NULL,
    "TTL" integer NOT NULL
);

CREATE TABLE save_query (
    "ID" serial,
    "QUERY_NAME" varchar(255) NOT NULL,
    "DESCRIPTION" text,
    "PARAMETERS" text NOT NULL,
    PRIMARY KEY ("ID")
);

CREATE TABLE "schedule_WOL" (
    "ID" serial,
    "MACHINE_ID" varchar(255) NOT NULL,
    "WOL_DATE" timestamp NOT NULL,
    PRIMARY KEY ("ID")
);

CREATE TABLE sim (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "OPERATOR" varchar(255),
    "OPNAME" varchar(255),
    "COUNTRY" varchar(255),
    "SERIALNUMBER" varchar(255),
    "DEVICEID" varchar(255),
    "PHONENUMBER" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE snmp_communities (
    "ID" serial,
    "VERSION" varchar(5),
    "NAME" varchar(255),
    "USERNAME" varchar(255),
    "AUTHKEY" varchar(255),
    "AUTHPASSWD" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE software (
    "ID" bigserial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME_ID" integer NOT NULL,
    "PUBLISHER_ID" integer NOT NULL,
    "VERSION_ID" integer NOT NULL,
    "FOLDER" text,
    "COMMENTS" text,
    "FILENAME" varchar(255),
    "FILESIZE" integer DEFAULT 0,
    "SOURCE" integer,
    "GUID" varchar(255),
    "LANGUAGE" varchar(255),
    "INSTALLDATE" timestamp,
    "BITSWIDTH" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE software_name (
    "ID" serial,
    "NAME" varchar(255) NOT NULL,
    "CATEGORY" integer,
    PRIMARY KEY ("ID"),
    UNIQUE ("NAME")
);

CREATE TABLE ssl_store (
    "ID" serial,
    "FILE" bytea,
    "AUTHOR" varchar(255),
    "FILE_NAME" varchar(255),
    "FILE_TYPE" varchar(20),
    "DESCRIPTION" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE storages (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "MANUFACTURER" varchar(255),
    "NAME" varchar(255),
    "MODEL" varchar(255),
    "DESCRIPTION" varchar(255),
    "TYPE" varchar(255),
    "DISKSIZE" integer,
    "SERIALNUMBER" varchar(255),
    "FIRMWARE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE subnet (
    "NETID" varchar(15) NOT NULL,
    "NAME" varchar(255),
    "ID" varchar(255),
    "MASK" varchar(255),
    "TAG" varchar(255)
);

CREATE TABLE tags (
    "Tag" varchar(100) NOT NULL DEFAULT '',
    "Login" varchar(100) NOT NULL DEFAULT '',
    PRIMARY KEY ("Tag", "Login")
);

CREATE TABLE temp_files (
    "ID" serial,
    "TABLE_NAME" varchar(255),
    "FIELDS_NAME" varchar(255),
    file bytea,
    "COMMENT" text,
    "AUTHOR" varchar(255),
    "FILE_NAME" varchar(255),
    "FILE_TYPE" varchar(255),
    "FILE_SIZE" integer,
    "ID_DDE" integer,
    PRIMARY KEY ("ID")
);

CREATE TABLE unixusers (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "ID_USERS" varchar(255),
    "GID_USERS" varchar(255),
    "NAME_USERS" varchar(255),
    "HOME_USERS" varchar(255),
    "SHELL_USERS" varchar(255),
    "LOGIN_USERS" varchar(255),
    "ID_GROUP" varchar(255),
    "NAME_GROUP" varchar(255),
    "MEMBER_GROUP" varchar(255),
    PRIMARY KEY ("ID", "HARDWARE_ID")
);

CREATE TABLE usbdevices (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "DESCRIPTION" varchar(255),
    "INTERFACE" varchar(255),
    "MANUFACTURER" varchar(255),
    "SERIAL" varchar(255),
    "TYPE" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE videos (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(255),
    "CHIPSET" varchar(255),
    "MEMORY" varchar(255),
    "RESOLUTION" varchar(255),
    PRIMARY KEY ("ID")
);

CREATE TABLE virtualmachines (
    "ID" serial,
    "HARDWARE_ID" integer NOT NULL,
    "NAME" varchar(255),
    "STATUS" varchar(255),
    "SUBSYSTEM" varchar(255),
    "VMTYPE" varchar(255),
    "UUID" varchar(255),
    "VCPU" integer,
    "MEMORY" integer,
    PRIMARY KEY ("ID")
);

-- What an administrator adds on the page of administrative data: one column for each field.
ALTER TABLE accountinfo ADD COLUMN fields_3 varchar(255);
ALTER TABLE accountinfo ADD COLUMN fields_4 varchar(255);
ALTER TABLE accountinfo ADD COLUMN fields_5 varchar(10);
ALTER TABLE accountinfo ADD COLUMN fields_6 text;
