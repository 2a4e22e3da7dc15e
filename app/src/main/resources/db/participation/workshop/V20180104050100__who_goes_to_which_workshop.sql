-- Who goes to which workshop, turn after turn. Nobody is in two places in one turn, nobody comes twice to the same workshop.
-- How many chairs there are is a rule of the verb, under the lock of the workshop.
create table workshop.membership (
    participant_id uuid        not null references meeting.participant,
    round          int         not null check (round between 1 and 9),
    workshop_id    uuid        not null references workshop.workshop,
    since          timestamptz not null,
    primary key (participant_id, round),
    unique (participant_id, workshop_id)
);

create index membership_of on workshop.membership (workshop_id, round, participant_id);
