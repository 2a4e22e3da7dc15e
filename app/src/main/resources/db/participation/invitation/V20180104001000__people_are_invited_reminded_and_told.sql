create schema if not exists invitation;

-- Who writes, and where answers go: on every letter of a meeting.
create table invitation.sender (
    meeting_id uuid primary key references meeting.meeting,
    service    text not null check (length(service) between 1 and 120),
    address    text not null check (length(address) between 1 and 300),
    telephone  text not null check (length(telephone) between 1 and 40),
    signature  text not null check (length(signature) between 1 and 200),
    answer_by  date,
    revision   int  not null check (revision > 0)
);

-- The officer's own words for one purpose. Date, place and code are never in them: they are facts, added when it is sent.
create table invitation.wording (
    meeting_id uuid not null references meeting.meeting,
    purpose    text not null check (purpose in ('INVITATION', 'REMINDER', 'MOVED', 'POSTPONED', 'CANCELLED')),
    subject    text not null check (length(subject) between 1 and 120),
    body       text not null check (length(body) between 1 and 3000),
    closing    text not null check (length(closing) <= 600),
    revision   int  not null check (revision > 0),
    primary key (meeting_id, purpose)
);

-- A sending, kept as it was said: the same words and the same facts go to the printer a week later.
create table invitation.wave (
    meeting_id uuid        not null references meeting.meeting,
    number     int         not null check (number > 0),
    purpose    text        not null check (purpose in ('INVITATION', 'REMINDER', 'MOVED', 'POSTPONED', 'CANCELLED')),
    said       jsonb       not null,
    sent_at    timestamptz not null,
    primary key (meeting_id, number)
);

create table invitation.told (
    meeting_id uuid not null,
    wave       int  not null,
    person_id  uuid not null references identity.person,
    purpose    text not null,
    dispatch   uuid not null,
    primary key (meeting_id, wave, person_id),
    foreign key (meeting_id, wave) references invitation.wave
);
-- Nobody is invited twice to one meeting, whoever clicks how many times.
create unique index told_invited_once on invitation.told (meeting_id, person_id) where purpose = 'INVITATION';
create index told_person on invitation.told (person_id);
