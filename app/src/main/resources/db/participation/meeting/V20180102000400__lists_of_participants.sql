alter table meeting.participant
    add foreign key (person_id) references identity.person,
    add foreign key (organisation_id) references identity.organisation;

-- A file between the look at it and the yes. Its content goes away with the yes, or after a day.
create table meeting.participant_list (
    id            uuid        primary key,
    meeting_id    uuid        not null references meeting.meeting,
    content       bytea,
    brought_at    timestamptz not null,
    confirmed_at  timestamptz,
    added         int,
    already_there int,
    refused       int,
    check ((content is null) = (confirmed_at is not null)),
    check ((confirmed_at is null) = (added is null)),
    check ((added is null) = (already_there is null) and (added is null) = (refused is null))
);
create index participant_list_meeting on meeting.participant_list (meeting_id, brought_at);

-- Lines that could not be taken, until somebody corrects or discards them.
create table meeting.refused_line (
    id          uuid        primary key,
    meeting_id  uuid        not null references meeting.meeting,
    number      int         not null check (number > 0),
    cells       jsonb       not null,
    fingerprint text        not null,
    reason      text        not null,
    refused_at  timestamptz not null,
    unique (meeting_id, fingerprint)
);
