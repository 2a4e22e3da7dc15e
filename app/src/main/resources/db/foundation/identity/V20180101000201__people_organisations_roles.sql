create schema identity;

-- A person is not an e-mail address: every way to reach somebody may be empty, and an e-mail may be shared.
create table identity.person (
    id             uuid primary key,
    civility       text        not null check (length(civility) <= 20),
    given_name     text        not null check (length(given_name) <= 100),
    family_name    text        not null check (length(family_name) <= 100),
    email          text        not null check (length(email) <= 254 and email = lower(email)),
    mobile         text        not null check (mobile ~ '^(\+[0-9]{6,15})?$'),
    postal_address text        not null check (length(postal_address) <= 500),
    relay          text        not null check (length(relay) <= 200),
    registered_at  timestamptz not null,
    check (given_name <> '' or family_name <> '')
);
create index person_email on identity.person (email) where email <> '';

create table identity.organisation (
    id            uuid primary key,
    name          text        not null check (name <> '' and length(name) <= 200),
    kind          text        not null,
    siret         text        unique check (siret ~ '^[0-9]{14}$'),
    successor_id  uuid        references identity.organisation,
    succeeded_on  date,
    registered_at timestamptz not null,
    check ((successor_id is null) = (succeeded_on is null)),
    check (successor_id <> id)
);

create table identity.body (
    id              uuid primary key,
    name            text        not null check (name <> '' and length(name) <= 200),
    kind            text        not null,
    department_code text        not null,
    registered_at   timestamptz not null
);
create index body_department on identity.body (department_code, name);
create table identity.body_neighbourhood (
    body_id            uuid not null references identity.body,
    neighbourhood_code text not null,
    primary key (body_id, neighbourhood_code)
);

-- A role is held between two days, in a scope. What ended stays written, and grants nothing.
create table identity.appointment (
    id         uuid primary key,
    person_id  uuid not null references identity.person,
    role       text not null check (role <> 'TICKET_HOLDER'),
    scope_kind text not null check (scope_kind <> ''),
    scope_key  text not null,
    from_day   date not null,
    until_day  date,
    ended_at   timestamptz,
    check (until_day >= from_day)
);
create index appointment_person on identity.appointment (person_id);
create index appointment_scope on identity.appointment (scope_kind, scope_key, role);

-- A paper code lets one person do one act. Only its digest is kept; the transaction of the act is kept so that an act
-- that writes several lines counts once.
create table identity.paper_code (
    id                  uuid primary key,
    digest              bytea       not null unique,
    person_id           uuid        not null references identity.person,
    role                text        not null,
    scope_kind          text        not null,
    scope_key           text        not null,
    issued_at           timestamptz not null,
    valid_until         timestamptz not null,
    used_at             timestamptz,
    used_in_transaction text,
    check ((used_at is null) = (used_in_transaction is null))
);

-- The key that seals what browsers keep for us. gen_random_uuid draws from the strong random source.
create table identity.seal (
    only_one boolean primary key default true check (only_one),
    key      bytea not null check (length(key) = 32)
);
insert into identity.seal (key)
values (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
