-- In the demonstration no mail leaves the machine: it is kept here, and shown.
create table platform.kept_mail (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    address text        not null,
    subject text        not null,
    text    text        not null,
    link    text        not null
);

-- Tries that are counted. The identifier is a sealed fingerprint, never an address.
create table platform.rate_limit (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limit_expiry on platform.rate_limit (expires_at);
