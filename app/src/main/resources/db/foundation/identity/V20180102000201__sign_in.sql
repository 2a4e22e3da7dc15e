-- One mail of sign-in: a link and a short code, both kept as SHA-256 only. Nothing is written for an unknown address.
create table identity.sign_in (
    id           uuid primary key,
    email        text        not null,
    token_digest bytea       not null unique,
    code_digest  bytea       not null,
    expires_at   timestamptz not null,
    wrong_codes  int         not null default 0,
    used_at      timestamptz
);
create index sign_in_email on identity.sign_in (email, expires_at);
create index sign_in_expiry on identity.sign_in (expires_at);
