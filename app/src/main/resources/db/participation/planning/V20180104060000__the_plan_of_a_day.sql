create schema if not exists planning;

-- One row a meeting. « revision » grows by one at each change: who writes on an older one is told what changed.
create table planning.plan (
    meeting_id uuid primary key references meeting.meeting,
    revision   int  not null check (revision > 0)
);

create table planning.room (
    id           uuid    primary key,
    meeting_id   uuid    not null references planning.plan,
    name         text    not null check (char_length(name) between 1 and 60),
    plain_name   text    not null check (plain_name <> ''),
    capacity     int     not null check (capacity between 1 and 5000),
    wheelchair   boolean not null,
    hearing_loop boolean not null,
    note         text    not null check (char_length(note) <= 200),
    rank         int     not null,
    unique (meeting_id, plain_name)
);

-- Minutes from the hour of the meeting: when the meeting moves, its programme moves with it.
create table planning.item (
    id           uuid primary key,
    meeting_id   uuid not null references planning.plan,
    kind         text not null check (kind in ('WELCOME', 'PLENARY', 'WORKSHOPS', 'BREAK', 'RESTITUTION', 'CLOSING', 'OTHER')),
    title        text not null check (char_length(title) between 1 and 120),
    starts_after int  not null check (starts_after >= 0),
    minutes      int  not null check (minutes between 5 and 600),
    room_id      uuid references planning.room,
    moment       text not null,
    unique (meeting_id, starts_after)
);

-- What a workshop has besides its tables. No row: nothing was said yet.
create table planning.setting (
    workshop_id   uuid    primary key references workshop.workshop,
    meeting_id    uuid    not null references planning.plan,
    room_id       uuid    references planning.room,
    languages     text[]  not null,
    sign_language boolean not null,
    unique (room_id)
);
create index setting_meeting on planning.setting (meeting_id);

-- Who runs which workshop in which round. The key makes « nobody is in two workshops at once » a rule of the database.
create table planning.host (
    meeting_id  uuid not null references planning.plan,
    round       int  not null check (round > 0),
    person_id   uuid not null,
    workshop_id uuid not null references workshop.workshop,
    primary key (meeting_id, round, person_id)
);
alter table planning.host add foreign key (person_id) references identity.person;
create index host_workshop on planning.host (workshop_id);
