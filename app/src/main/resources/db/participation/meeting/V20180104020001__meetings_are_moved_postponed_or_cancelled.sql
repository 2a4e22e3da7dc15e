-- A day may move. What people were told, and what they are told instead, is kept: letters and calendars are made from it.
alter table meeting.meeting
    add column postponed_at timestamptz,
    add column cancelled_at timestamptz,
    drop constraint meeting_state_check,
    drop constraint meeting_check1,
    add constraint meeting_state_check check (state in ('PREPARED', 'OPEN', 'CLOSED', 'CANCELLED')),
    add constraint meeting_begun check ((state in ('PREPARED', 'CANCELLED')) = (begun_at is null)),
    add constraint meeting_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null)),
    add constraint meeting_postponed check (postponed_at is null or state in ('PREPARED', 'CANCELLED'));

-- Numbered from 1 within a meeting: the number is the SEQUENCE of the calendar entry.
create table meeting.change (
    meeting_id  uuid        not null references meeting.meeting,
    number      int         not null check (number > 0),
    kind        text        not null check (kind in ('MOVED', 'POSTPONED', 'CANCELLED')),
    from_day    date        not null,
    from_start  time        not null,
    from_place  text        not null,
    to_day      date        not null,
    to_start    time        not null,
    to_place    text        not null,
    reason      text        not null check (char_length(reason) <= 300),
    decided_at  timestamptz not null,
    primary key (meeting_id, number)
);
