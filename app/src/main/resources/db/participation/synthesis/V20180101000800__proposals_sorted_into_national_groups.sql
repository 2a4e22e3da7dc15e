create schema if not exists synthesis;

-- Its lock gives one number after another to the sortings of a proposal.
create table synthesis.sorted_proposal (
    proposal_id uuid primary key references proposal.proposal
);

-- Each sorting, the last one in force: who looks again moves, and what stood before is kept.
create table synthesis.sorting (
    proposal_id uuid        not null references synthesis.sorted_proposal,
    number      int         not null check (number > 0),
    campaign    text        not null,
    group_id    text        not null,
    sorted_at   timestamptz not null,
    primary key (proposal_id, number)
);
create index sorting_group on synthesis.sorting (campaign, group_id, proposal_id, number);

-- When somebody of the desk last looked at it, for « nouveau depuis votre passage ».
create table synthesis.visit (
    person_id uuid        primary key,
    seen_at   timestamptz not null,
    before_at timestamptz
);

create function synthesis.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'a sorting is kept: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger kept before update or delete on synthesis.sorting
    for each row execute function synthesis.refuse_to_rewrite();
