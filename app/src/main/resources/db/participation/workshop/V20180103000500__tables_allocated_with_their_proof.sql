-- People of a workshop allocated to its tables: proposed, then accepted or not. The file is what anyone entitled can verify:
-- the question without names, the certificate, the seed, the fingerprint of the question.
create table workshop.table_plan (
    id          uuid        primary key,
    workshop_id uuid        not null references workshop.workshop,
    arrivals    boolean     not null,
    people      uuid[]      not null check (cardinality(people) > 0),
    tables      uuid[]      not null check (cardinality(tables) > 1),
    file        text        not null,
    fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    seed        bigint      not null,
    state       text        not null check (state in ('PROPOSED', 'ACCEPTED', 'DISCARDED', 'REPLACED')),
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null))
);

-- Two officers: one proposal at a time.
create unique index table_plan_open on workshop.table_plan (workshop_id) where state = 'PROPOSED';
create index table_plan_of on workshop.table_plan (workshop_id, proposed_at desc, id);
