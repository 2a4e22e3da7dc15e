create schema if not exists handout;

-- The last time each thing was printed, with a fingerprint of what stood on it: a change since then can be said.
create table handout.printing (
    meeting_id  uuid        not null references meeting.meeting,
    kind        text        not null check (kind in ('BADGES', 'SIGNS', 'DAY_ATTENDANCE', 'WORKSHOP_ATTENDANCE',
                                                     'TABLE_SHEETS', 'FORM')),
    printed_at  timestamptz not null,
    pieces      int         not null check (pieces > 0),
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    primary key (meeting_id, kind)
);
