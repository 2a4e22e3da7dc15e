create schema if not exists allocation;

-- Everybody of a meeting shared between its workshops: proposed, then accepted or not. The file is what anyone entitled can
-- verify: the question without names, the certificates, the seed, the fingerprint of the question. The proof is the part of it
-- that anyone may read.
create table allocation.allocation (
    id          uuid        primary key,
    meeting_id  uuid        not null references meeting.meeting,
    choice      text        not null check (choice in ('BEST', 'FEW', 'NOBODY')),
    state       text        not null check (state in ('PROPOSED', 'ACCEPTED', 'DISCARDED', 'REPLACED')),
    people      uuid[]      not null check (cardinality(people) > 0),
    workshops   uuid[]      not null check (cardinality(workshops) > 0),
    wanted      text        not null,
    file        text        not null,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    seed        bigint      not null,
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null))
);

-- Two officers: one proposal at a time.
create unique index allocation_open on allocation.allocation (meeting_id) where state = 'PROPOSED';
create index allocation_of on allocation.allocation (meeting_id, proposed_at desc, id);
