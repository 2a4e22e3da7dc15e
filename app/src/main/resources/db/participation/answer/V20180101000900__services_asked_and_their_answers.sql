create schema if not exists answer;

-- A service was asked about a proposal; once each.
create table answer.solicitation (
    id              uuid        primary key,
    proposal_id     uuid        not null references proposal.proposal,
    organisation_id uuid        not null references identity.organisation,
    asked_at        timestamptz not null,
    due_on          date,
    acknowledged_at timestamptz,
    -- The service that said it was not competent and named this one.
    named_by        uuid        references answer.solicitation,
    unique (proposal_id, organisation_id),
    check (acknowledged_at >= asked_at),
    check (named_by <> id)
);
create index solicitation_organisation on answer.solicitation (organisation_id, asked_at, id);

-- A signed answer. A correction is a new version beside the first.
create table answer.answer (
    id              uuid        primary key,
    solicitation_id uuid        not null references answer.solicitation,
    version         int         not null check (version > 0),
    signed_at       timestamptz not null,
    outcome         text        not null,
    retained        text        not null check (char_length(retained) <= 4000),
    not_retained    text        not null check (char_length(not_retained) <= 4000),
    next_step       text        not null check (char_length(next_step) <= 300),
    next_on         date,
    signature       text        not null check (char_length(signature) between 1 and 300),
    competent_id    uuid        references identity.organisation,
    unique (solicitation_id, version),
    check (retained <> '' or not_retained <> '')
);

-- Publishing is a separate act; what is held becomes visible by itself.
create table answer.publication (
    answer_id        uuid        primary key references answer.answer,
    decided_at       timestamptz not null,
    visible_from     timestamptz not null check (visible_from >= decided_at),
    because          text        not null check (because in ('NOTHING', 'EMBARGO', 'RESERVE', 'EXCEPTION')),
    exception_reason text        not null default ''
);

create function answer.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'a signed answer is kept: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger kept before update or delete on answer.answer
    for each row execute function answer.refuse_to_rewrite();
create trigger kept before update or delete on answer.publication
    for each row execute function answer.refuse_to_rewrite();
create trigger kept before delete on answer.solicitation
    for each row execute function answer.refuse_to_rewrite();
