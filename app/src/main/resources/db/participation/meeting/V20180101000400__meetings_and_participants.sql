create schema if not exists meeting;

create table meeting.meeting (
    id            uuid        primary key,
    campaign      text        not null,
    department    text        not null,
    neighbourhood text,
    title         text        not null check (char_length(title) between 1 and 120),
    day           date        not null,
    starts_at     time        not null,
    place         text        not null check (char_length(place) between 1 and 200),
    state         text        not null check (state in ('PREPARED', 'OPEN', 'CLOSED')),
    opened_at     timestamptz not null,
    announced_at  timestamptz,
    begun_at      timestamptz,
    closed_at     timestamptz,
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((state = 'PREPARED') = (begun_at is null))
);
create index meeting_department on meeting.meeting (department, campaign, day, id);

create table meeting.participant (
    id              uuid        primary key,
    meeting_id      uuid        not null references meeting.meeting,
    person_id       uuid        not null,
    quality         text        not null check (quality <> ''),
    organisation_id uuid,
    enrolled_at     timestamptz not null,
    unique (meeting_id, person_id)
);
create index participant_person on meeting.participant (person_id);
