create schema if not exists workshop;

create table workshop.workshop (
    id         uuid primary key,
    meeting_id uuid not null references meeting.meeting,
    pillar     text not null,
    rank       int  not null,
    title      text not null check (title <> ''),
    state      text not null check (state in ('PREPARED', 'OPEN', 'CLOSED')),
    opened_at  timestamptz,
    closed_at  timestamptz,
    unique (meeting_id, pillar),
    check (state = 'CLOSED' or closed_at is null),
    check (state <> 'OPEN' or opened_at is not null),
    check (state <> 'CLOSED' or closed_at is not null)
);

create table workshop.seating_table (
    id          uuid primary key,
    workshop_id uuid not null references workshop.workshop,
    number      int  not null check (number > 0),
    ticket_code text not null unique check (ticket_code ~ '^[2-9A-HJ-NP-Z]{7}$'),
    seats       int  not null check (seats > 0),
    unique (workshop_id, number)
);

-- One chair for each participant. The number of the chair makes «no more people than chairs» a rule of the database.
create table workshop.seat (
    participant_id uuid        primary key references meeting.participant,
    table_id       uuid        not null references workshop.seating_table,
    chair          int         not null check (chair > 0),
    seated_at      timestamptz not null,
    unique (table_id, chair)
);
