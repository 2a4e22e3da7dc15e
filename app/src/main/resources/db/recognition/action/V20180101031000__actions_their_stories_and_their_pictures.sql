create schema if not exists action;

create table action.action (
    id          uuid        primary key,
    campaign    text        not null,
    department  text        not null,
    kind        text        not null check (kind in ('OUTREACH_OPERATION', 'REMARKABLE_ACTION')),
    origin      text        not null check (origin in ('WORKSHOP', 'PREFECTURE', 'BEARER')),
    story       jsonb       not null,
    title       text        not null generated always as (story ->> 'title') stored
        check (char_length(title) <= 120),
    bearer_id   uuid        references identity.organisation,
    bearer_name text        not null check (char_length(bearer_name) <= 200),
    starts_on   date,
    ends_on     date,
    meeting_id  uuid        references meeting.meeting,
    table_id    uuid        references workshop.seating_table,
    proposal_id uuid        unique references proposal.proposal,
    pillar      text        not null,
    audiences   text        not null,
    told_at     timestamptz not null,
    revision    int         not null check (revision > 0),
    check (ends_on >= starts_on),
    check ((origin = 'WORKSHOP') = (proposal_id is not null)),
    check ((proposal_id is null) = (meeting_id is null))
);
create index action_department on action.action (department, campaign, told_at, id);
create index action_meeting on action.action (meeting_id) where meeting_id is not null;

create table action.neighbourhood (
    action_id uuid not null references action.action,
    code      text not null references territory.neighbourhood,
    primary key (action_id, code)
);
create index neighbourhood_code on action.neighbourhood (code);

-- What each writing said, so that nobody's words are lost under somebody else's.
create table action.writing (
    action_id  uuid        not null references action.action,
    revision   int         not null,
    story      jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (action_id, revision)
);

create table action.correspondent (
    action_id uuid primary key references action.action,
    name      text not null check (char_length(name) <= 200),
    email     text not null check (char_length(email) <= 254),
    phone     text not null check (char_length(phone) <= 20)
);

-- A fingerprint under the installation's key: a copy of the base opens no file.
create table action.file_code (
    action_id   uuid        primary key references action.action,
    fingerprint text        not null unique,
    issued_at   timestamptz not null
);

create table action.picture (
    id            uuid        primary key,
    action_id     uuid        not null references action.action,
    alt           text        not null check (char_length(alt) between 1 and 300),
    consent_who   text        not null check (char_length(consent_who) <= 300),
    consent_how   text        not null check (consent_how in ('NOBODY_RECOGNISABLE', 'WRITTEN', 'GUARDIANS')),
    consent_until date,
    width         int         not null check (width > 0),
    height        int         not null check (height > 0),
    added_at      timestamptz not null,
    check (consent_how = 'NOBODY_RECOGNISABLE' or consent_who <> '')
);
create index picture_action on action.picture (action_id, added_at, id);

create table action.picture_file (
    picture_id   uuid  not null references action.picture on delete cascade,
    width        int   not null check (width > 0),
    height       int   not null check (height > 0),
    content_type text  not null check (content_type in ('image/jpeg', 'image/png')),
    bytes        bytea not null,
    size         text  not null check (size in ('LARGE', 'SMALL')),
    primary key (picture_id, size)
);
