create schema correspondence;

-- What a meeting tells one person, once by key, by the way that reaches her.
create table correspondence.dispatch (
    id          uuid        primary key,
    meeting     uuid        not null references meeting.meeting,
    person      uuid        not null references identity.person,
    purpose     text        not null check (purpose <> ''),
    key         text        not null check (key <> ''),
    subject     text        not null,
    parts       jsonb       not null,
    call_script text        not null,
    channel     text        not null check (channel in ('EMAIL', 'CALL', 'POST', 'RELAY', 'HAND')),
    mail        uuid        references platform.outbox on delete set null,
    sent_at     timestamptz not null,
    held_until  timestamptz,
    reserve     text        not null default '',
    exception   text        not null default '',
    outcome     text        check (outcome in ('REACHED', 'LEFT_MESSAGE', 'NO_ANSWER', 'WRONG_NUMBER', 'HANDED', 'POSTED')),
    settled_at  timestamptz,
    revision    integer     not null default 1 check (revision > 0),
    unique (meeting, person, key),
    check ((outcome is null) = (settled_at is null)),
    check (channel <> 'EMAIL' or mail is not null)
);
create index dispatch_of on correspondence.dispatch (meeting, sent_at desc, id);

-- Entries of calendars and files that travel with it.
create table correspondence.attached (
    dispatch     uuid    not null references correspondence.dispatch,
    position     integer not null,
    name         text    not null,
    content_type text    not null,
    bytes        bytea   not null,
    primary key (dispatch, position)
);

-- Each try to reach her, one touch each; one that was a slip of the finger is undone, not lost.
create table correspondence.attempt (
    id        bigint      generated always as identity primary key,
    dispatch  uuid        not null references correspondence.dispatch,
    outcome   text        not null,
    at        timestamptz not null,
    undone_at timestamptz
);
create index attempt_of on correspondence.attempt (dispatch, id desc);
