CREATE TABLE classification (
  id INTEGER NOT NULL,
  field INTEGER NOT NULL,
  category TEXT NOT NULL,
  sensitivity VARCHAR(12) NOT NULL,
  certainty TEXT NOT NULL,
  citation TEXT NOT NULL,
  confidence FLOAT NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  deterministic FLOAT NOT NULL CHECK (deterministic BETWEEN 0 AND 1),
  statistical FLOAT NOT NULL CHECK (statistical BETWEEN 0 AND 1),
  subject VARCHAR(12) NOT NULL,
  role TEXT NOT NULL,
  state VARCHAR(9) NOT NULL,
  by_name_only BOOLEAN NOT NULL,
  also_of_children BOOLEAN NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(field) REFERENCES field (id) ON DELETE CASCADE,
  CONSTRAINT sensitivity CHECK (sensitivity IN ('not_personal', 'ordinary', 'sensitive')),
  CONSTRAINT subject CHECK (subject IN ('customer', 'visitor', 'minor', 'employee', 'third_person', 'organisation', 'thing', 'unknown')),
  CONSTRAINT valuestate CHECK (state IN ('plain', 'masked', 'truncated', 'hashed', 'encrypted', 'tokenised')),
  CHECK (by_name_only IN (0, 1)),
  CHECK (also_of_children IN (0, 1))
);
CREATE TABLE dataset (
  id INTEGER NOT NULL,
  scan INTEGER NOT NULL,
  namespace TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject VARCHAR(12) NOT NULL,
  subject_reason TEXT NOT NULL,
  method TEXT NOT NULL,
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_total INTEGER CHECK (rows_total >= 0),
  seed INTEGER,
  note TEXT NOT NULL,
  notes TEXT NOT NULL CHECK (json_valid(notes)),
  PRIMARY KEY (id),
  UNIQUE (scan, namespace, name),
  FOREIGN KEY(scan) REFERENCES scan (id) ON DELETE CASCADE,
  CONSTRAINT subject CHECK (subject IN ('customer', 'visitor', 'minor', 'employee', 'third_person', 'organisation', 'thing', 'unknown'))
);
CREATE TABLE delivery (
  id INTEGER NOT NULL,
  scan INTEGER NOT NULL,
  channel TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(scan) REFERENCES scan (id) ON DELETE CASCADE
);
CREATE TABLE evidence (
  id INTEGER NOT NULL,
  classification INTEGER NOT NULL,
  field INTEGER NOT NULL,
  category TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  tested INTEGER NOT NULL CHECK (tested >= 0),
  shaped INTEGER NOT NULL CHECK (shaped >= 0),
  passed INTEGER NOT NULL CHECK (passed >= 0),
  rows INTEGER NOT NULL CHECK (rows >= 0),
  role TEXT NOT NULL,
  state VARCHAR(9) NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(classification) REFERENCES classification (id) ON DELETE CASCADE,
  FOREIGN KEY(field) REFERENCES field (id) ON DELETE CASCADE,
  CONSTRAINT kind CHECK (kind IN ('name', 'value', 'text', 'dictionary', 'language', 'context', 'content')),
  CONSTRAINT valuestate CHECK (state IN ('plain', 'masked', 'truncated', 'hashed', 'encrypted', 'tokenised'))
);
CREATE TABLE field (
  id INTEGER NOT NULL,
  dataset INTEGER NOT NULL,
  position INTEGER,
  path TEXT NOT NULL,
  type TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(dataset) REFERENCES dataset (id) ON DELETE CASCADE
);
CREATE TABLE finding (
  fingerprint TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  PRIMARY KEY (fingerprint)
);
CREATE INDEX ix_classification_field ON classification (field);
CREATE INDEX ix_classification_fingerprint ON classification (fingerprint);
CREATE INDEX ix_dataset_scan ON dataset (scan);
CREATE INDEX ix_delivery_scan ON delivery (scan);
CREATE INDEX ix_evidence_classification ON evidence (classification);
CREATE INDEX ix_evidence_field ON evidence (field);
CREATE INDEX ix_field_dataset ON field (dataset);
CREATE INDEX ix_scan_source_set ON scan (source_set);
CREATE INDEX ix_skipped_scan ON skipped (scan);
CREATE TABLE look_alike (
  field INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (field),
  FOREIGN KEY(field) REFERENCES field (id) ON DELETE CASCADE
);
CREATE TABLE scan (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  started TEXT NOT NULL,
  finished TEXT,
  state VARCHAR(8) NOT NULL,
  tool_version TEXT NOT NULL,
  rules_version TEXT NOT NULL,
  taxonomy_version TEXT NOT NULL,
  profile TEXT NOT NULL,
  as_of DATE NOT NULL,
  seed INTEGER NOT NULL,
  sample_rows INTEGER CHECK (sample_rows > 0),
  engine_notes TEXT NOT NULL CHECK (json_valid(engine_notes)),
  sources TEXT NOT NULL CHECK (json_valid(sources)),
  source_set TEXT NOT NULL,
  CONSTRAINT running_or_finished CHECK ((state = 'running') = (finished IS NULL)),
  CONSTRAINT scanstate CHECK (state IN ('running', 'complete', 'partial', 'failed'))
);
CREATE TABLE skipped (
  id INTEGER NOT NULL,
  scan INTEGER NOT NULL,
  namespace TEXT NOT NULL,
  dataset TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(scan) REFERENCES scan (id) ON DELETE CASCADE
);
