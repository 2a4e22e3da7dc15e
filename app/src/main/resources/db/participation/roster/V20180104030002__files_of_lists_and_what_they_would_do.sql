create schema roster;

-- A file that somebody brought. Its content goes away once it was read.
create table roster.draft (
    id         uuid        primary key,
    meeting_id uuid        not null references meeting.meeting,
    target     text        not null check (target <> ''),
    state      text        not null check (state in ('READING', 'READY', 'UNUSABLE', 'WRITING', 'DONE')),
    content    bytea,
    brought_at timestamptz not null,
    -- Who said yes, and what becomes of lines without an answer.
    decided_by uuid,
    decided_at timestamptz,
    problem    text        not null default '',
    details    jsonb       not null default '[]',
    columns    text[]      not null default '{}',
    ignored    text[]      not null default '{}',
    added      int         not null default 0,
    changed    int         not null default 0,
    removed    int         not null default 0,
    same       int         not null default 0,
    refused    int         not null default 0,
    overtaken  int         not null default 0,
    check ((state = 'READING') = (content is not null)),
    check (state not in ('WRITING', 'DONE') or decided_by is not null)
);
create index draft_meeting on roster.draft (meeting_id, brought_at);

-- Apart from the draft, so that telling how far the work is never waits for the work.
create table roster.progress (
    draft_id uuid        primary key references roster.draft on delete cascade,
    lines    int         not null,
    total    int         not null,
    alive_at timestamptz not null
);

create table roster.line (
    draft_id    uuid  not null references roster.draft on delete cascade,
    place       int   not null check (place > 0),
    number      int   not null check (number >= 0),
    cells       jsonb not null,
    verdict     text  not null check (verdict in ('ADD', 'SAME', 'CHANGED', 'CONTRADICTED', 'ALIKE', 'REFUSED', 'GONE')),
    ref         uuid,
    twin        int   not null default 0,
    likeness    text,
    reason      text,
    differences jsonb not null default '[]',
    choice      text check (choice in ('FILE', 'HERE', 'SAME', 'OTHER', 'REMOVE')),
    primary key (draft_id, place)
);
create index line_verdict on roster.line (draft_id, verdict, place);

-- How many times a list was exported.
create table roster.export (
    meeting_id  uuid        not null references meeting.meeting,
    target      text        not null,
    number      int         not null,
    exported_at timestamptz not null,
    primary key (meeting_id, target)
);

-- The mark of a line of a list, the same in every export.
create table roster.mark (
    code       text primary key check (code ~ '^R[0-9A-Z]{8}$'),
    meeting_id uuid not null references meeting.meeting,
    target     text not null,
    ref        uuid not null,
    unique (meeting_id, target, ref)
);

-- What the cells were, as digests, from the export of that number on: no name, no address is kept here.
create table roster.mark_state (
    code    text  not null references roster.mark,
    since   int   not null,
    digests jsonb not null,
    primary key (code, since)
);
