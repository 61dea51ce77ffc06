CREATE TABLE sketches (
    record INTEGER PRIMARY KEY REFERENCES records (number) ON DELETE CASCADE,
    shingles BLOB NOT NULL,
    lede BLOB NOT NULL
);

CREATE TABLE bands (
    key INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES sketches (record) ON DELETE CASCADE,
    PRIMARY KEY (key, record)
) WITHOUT ROWID;
CREATE INDEX bands_record ON bands (record);
