create schema if not exists registration;

-- How the seats of a meeting are given. Without a line: as many as its tables have chairs, and the public page is shut.
create table registration.rules (
    meeting_id      uuid    primary key references meeting.meeting,
    capacity        int     not null check (capacity between 1 and 5000),
    reserved        jsonb   not null,
    open            boolean not null,
    until           date,
    hours_to_accept int     not null check (hours_to_accept between 1 and 336),
    revision        int     not null check (revision > 0)
);

create table registration.registration (
    id                uuid        primary key,
    meeting_id        uuid        not null references meeting.meeting,
    person_id         uuid        not null references identity.person,
    participant_id    uuid        unique references meeting.participant,
    state             text        not null
                      check (state in ('INVITED', 'REGISTERED', 'WAITING', 'OFFERED', 'CANCELLED', 'DECLINED')),
    channel           text        not null check (channel in ('PUBLIC', 'LINK', 'BEHALF', 'PAPER', 'PHONE', 'LIST')),
    quality           text        not null check (quality <> ''),
    organisation_id   uuid        references identity.organisation,
    organisation_said text        not null check (length(organisation_said) <= 200),
    code              text        not null unique check (code ~ '^[2-9A-HJ-NP-Z]{7}$'),
    revision          int         not null check (revision > 0),
    since             timestamptz not null,
    offer_until       timestamptz,
    age_band          text        not null check (age_band in ('UNDER_15', 'FROM_15_TO_17', 'ADULT')),
    adult_in_charge   text        not null check (length(adult_in_charge) <= 100),
    adult_phone       text        not null check (length(adult_phone) <= 20),
    may_attend        boolean     not null,
    wishes            uuid[]      not null,
    needs             text[]      not null,
    children          int         not null check (children between 0 and 12),
    language          text        not null check (length(language) <= 100),
    together          text        not null check (length(together) <= 100),
    remark            text        not null check (length(remark) <= 500),
    -- Fingerprints under which the same person is found again in this meeting: her name as people compare it, her number.
    name_mark         text        not null,
    phone_mark        text        not null,
    unique (meeting_id, person_id),
    -- A seat is a line of the meeting's list, so that tables and seats are given to nobody else.
    check ((state = 'REGISTERED') = (participant_id is not null)),
    check ((state = 'OFFERED') = (offer_until is not null))
);
create index registration_waiting on registration.registration (meeting_id, state, since, id);
create index registration_name on registration.registration (meeting_id, name_mark);
create index registration_phone on registration.registration (meeting_id, phone_mark) where phone_mark <> '';
create index registration_offer on registration.registration (offer_until) where state = 'OFFERED';
create index registration_person on registration.registration (person_id);

-- Two people whom the officer keeps apart. No reason is stored anywhere.
create table registration.apart (
    meeting_id uuid not null references meeting.meeting,
    one        uuid not null references meeting.participant on delete cascade,
    other      uuid not null references meeting.participant on delete cascade,
    primary key (one, other),
    check (one < other)
);
create index apart_meeting on registration.apart (meeting_id);
create index apart_other on registration.apart (other);
