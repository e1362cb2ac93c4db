-- The data package, normalised. Every table keeps the order of its file in ordinal. Dates are EDTF text (2025-02-12,
-- 2025-02, 2025?), because a DATE can not say "some day in February". NULL is what an empty cell says: unknown.

CREATE TABLE meta (
    name VARCHAR PRIMARY KEY,
    content VARCHAR NOT NULL
);

CREATE TABLE sources (
    ordinal INT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    publisher VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    url VARCHAR,
    published VARCHAR,
    language VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('wire', 'newspaper', 'broadcaster', 'state-media', 'government', 'un', 'ngo',
        'research', 'court', 'other')),
    note VARCHAR
);

CREATE TABLE places (
    ordinal INT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL CHECK (kind IN ('hub', 'hub-area', 'crossing', 'town', 'city', 'airport', 'base', 'region',
        'country')),
    country VARCHAR(2),
    division VARCHAR,
    latitude DOUBLE PRECISION NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    precision_m INT NOT NULL CHECK (precision_m > 0),
    near VARCHAR REFERENCES places (id),
    summary VARCHAR,
    coordinates_from VARCHAR NOT NULL
);

CREATE TABLE place_names (
    ordinal INT PRIMARY KEY,
    place VARCHAR NOT NULL REFERENCES places (id),
    language VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    UNIQUE (place, language)
);

CREATE TABLE place_status (
    ordinal INT PRIMARY KEY,
    place VARCHAR NOT NULL REFERENCES places (id),
    from_date VARCHAR NOT NULL,
    state VARCHAR NOT NULL CHECK (state IN ('active', 'power-cut', 'raided', 'taken-over', 'demolished', 'relocated',
        'reopened', 'closed')),
    source VARCHAR NOT NULL REFERENCES sources (id),
    note VARCHAR,
    UNIQUE (place, from_date, state)
);

CREATE TABLE place_sources (
    ordinal INT PRIMARY KEY,
    place VARCHAR NOT NULL REFERENCES places (id),
    source VARCHAR NOT NULL REFERENCES sources (id),
    UNIQUE (place, source)
);

CREATE TABLE events (
    ordinal INT PRIMARY KEY,
    id VARCHAR NOT NULL UNIQUE,
    kind VARCHAR NOT NULL CHECK (kind IN ('deportation', 'handover', 'rescue', 'repatriation', 'escape', 'transfer',
        'trafficking', 'raid', 'arrest', 'demolition', 'relocation', 'measure', 'agreement', 'sanction', 'verdict',
        'estimate', 'conflict')),
    counting VARCHAR NOT NULL CHECK (counting IN ('incident', 'tally', 'plan', 'estimate', 'none')),
    status VARCHAR NOT NULL CHECK (status IN ('done', 'ongoing', 'announced', 'cancelled', 'disputed')),
    start_date VARCHAR NOT NULL,
    end_date VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    summary VARCHAR NOT NULL,
    origin VARCHAR REFERENCES places (id),
    destination VARCHAR REFERENCES places (id),
    place VARCHAR REFERENCES places (id),
    people VARCHAR NOT NULL CHECK (people IN ('suspects', 'victims', 'mixed', 'unspecified')),
    unit VARCHAR CHECK (unit IN ('persons', 'usd', 'thb', 'places', 'buildings', 'devices', 'targets', 'states', 'cases',
        'megawatts', 'bodies')),
    within VARCHAR REFERENCES events (id),
    confidence VARCHAR NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    note VARCHAR
);

-- The stops between origin and destination, in the order of the journey.
CREATE TABLE event_via (
    ordinal INT PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES events (id),
    place VARCHAR NOT NULL REFERENCES places (id)
);

-- Earlier states of the same running total, in the order of the file.
CREATE TABLE event_supersedes (
    ordinal INT PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES events (id),
    earlier VARCHAR NOT NULL REFERENCES events (id),
    UNIQUE (event, earlier)
);

-- Earlier legs of the same people's journey, in the order of the file.
CREATE TABLE event_onward_of (
    ordinal INT PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES events (id),
    leg VARCHAR NOT NULL REFERENCES events (id),
    UNIQUE (event, leg)
);

CREATE TABLE claims (
    ordinal INT PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES events (id),
    source VARCHAR NOT NULL REFERENCES sources (id),
    low BIGINT CHECK (low >= 0),
    high BIGINT CHECK (high >= 0),
    qualifier VARCHAR CHECK (qualifier IN ('exact', 'about', 'more-than', 'at-least', 'nearly', 'up-to', 'between')),
    note VARCHAR,
    CHECK (low <= high),
    CHECK ((qualifier IS NULL) = (low IS NULL AND high IS NULL))
);

CREATE TABLE nationalities (
    ordinal INT PRIMARY KEY,
    event VARCHAR NOT NULL REFERENCES events (id),
    country VARCHAR(2) NOT NULL,
    low BIGINT CHECK (low >= 0),
    high BIGINT CHECK (high >= 0),
    qualifier VARCHAR NOT NULL CHECK (qualifier IN ('exact', 'about', 'more-than', 'at-least', 'nearly', 'up-to',
        'between')),
    source VARCHAR NOT NULL REFERENCES sources (id),
    CHECK (low <= high),
    CHECK (low IS NOT NULL OR high IS NOT NULL),
    UNIQUE (event, country, source)
);

CREATE TABLE relations (
    ordinal INT PRIMARY KEY,
    event_a VARCHAR NOT NULL REFERENCES events (id),
    event_b VARCHAR NOT NULL REFERENCES events (id),
    relation VARCHAR NOT NULL CHECK (relation IN ('distinct', 'overlaps')),
    note VARCHAR NOT NULL,
    CHECK (event_a < event_b),
    UNIQUE (event_a, event_b)
);

-- What the user changed, oldest first: the row before and after, as JSON; NULL where there was none or is none.
CREATE TABLE edits (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    table_name VARCHAR NOT NULL,
    row_id VARCHAR NOT NULL,
    row_before VARCHAR,
    row_after VARCHAR,
    CHECK (row_before IS NOT NULL OR row_after IS NOT NULL)
);
