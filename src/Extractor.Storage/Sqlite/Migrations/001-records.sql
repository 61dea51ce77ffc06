CREATE TABLE records (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content_sha256 TEXT NOT NULL,
    record_sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    url TEXT,
    kind TEXT NOT NULL,
    title TEXT,
    language TEXT,
    published_at TEXT,
    domain TEXT,
    region TEXT,
    subject TEXT,
    grade TEXT NOT NULL,
    score REAL NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX records_domain ON records (domain);
CREATE INDEX records_grade ON records (grade);
CREATE INDEX records_published ON records (published_at);

CREATE TABLE names (
    record INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    name TEXT NOT NULL COLLATE NOCASE,
    type TEXT NOT NULL,
    salience REAL NOT NULL,
    PRIMARY KEY (record, entity, name)
) WITHOUT ROWID;
CREATE INDEX names_name ON names (name);

CREATE TABLE areas (
    record INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE,
    area TEXT NOT NULL COLLATE NOCASE,
    score REAL NOT NULL,
    PRIMARY KEY (record, area)
) WITHOUT ROWID;
CREATE INDEX areas_area ON areas (area);

CREATE VIRTUAL TABLE texts USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
