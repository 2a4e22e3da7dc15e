create schema if not exists proposal;

-- One line for each département and year: its lock gives references without holes, one at a time.
create table proposal.numbering (
    department text not null,
    year       int  not null,
    last       int  not null default 0,
    primary key (department, year)
);

create table proposal.proposal (
    id               uuid        primary key,
    reference        text        not null unique check (reference ~ '^[0-9AB]{2,3}-[0-9]{4}-[0-9]{2,}$'),
    form             uuid        not null unique,
    table_id         uuid        not null references workshop.seating_table,
    workshop_id      uuid        not null references workshop.workshop,
    meeting_id       uuid        not null references meeting.meeting,
    department       text        not null,
    campaign         text        not null,
    pillar           text        not null,
    neighbourhood    text,
    title            text        not null check (char_length(title) between 1 and 120),
    finding          text        not null check (char_length(finding) <= 1200),
    problem          text        not null check (char_length(problem) <= 800),
    proposal         text        not null check (char_length(proposal) <= 1200),
    sheet            jsonb       not null check (sheet ->> 'level' in ('', 'local', 'national')),
    version          int         not null check (version > 0),
    reached          text        not null
        check (reached in ('SAID', 'RELEASED', 'REVIEW', 'VALIDATION', 'SENT', 'GROUPED')),
    written_at       timestamptz not null,
    released_version int,
    visible_from     timestamptz,
    published_at     timestamptz,
    exception_reason text        not null default '',
    -- Nobody reads a draft that its table did not release.
    check ((reached = 'SAID') = (released_version is null)),
    -- Publishing comes after the signature.
    check (visible_from is null or reached in ('SENT', 'GROUPED')),
    check ((visible_from is null) = (published_at is null)),
    check (visible_from >= published_at)
);
create index proposal_campaign on proposal.proposal (campaign, written_at desc, id desc);
create index proposal_department on proposal.proposal (campaign, department, written_at desc, id desc);
create index proposal_meeting on proposal.proposal (meeting_id, written_at, id);
create index proposal_table on proposal.proposal (table_id, written_at, id);
create index proposal_neighbourhood on proposal.proposal (neighbourhood, written_at desc, id desc);
create index proposal_visible on proposal.proposal (campaign, visible_from, id) where visible_from is not null;

create table proposal.version (
    proposal_id uuid        not null references proposal.proposal,
    number      int         not null check (number > 0),
    at          timestamptz not null,
    kind        text        not null check (kind in ('WRITTEN', 'REWRITTEN', 'CORRECTED', 'COMPLETED')),
    person_id   uuid,
    title       text        not null,
    finding     text        not null,
    problem     text        not null,
    proposal    text        not null,
    sheet       jsonb       not null,
    primary key (proposal_id, number)
);

-- Each passage to a stage, with its instant: the trail and the length of a relecture come from here.
create table proposal.passage (
    proposal_id uuid        not null references proposal.proposal,
    rank        int         not null check (rank > 0),
    stage       text        not null,
    at          timestamptz not null,
    primary key (proposal_id, rank)
);

create function proposal.refuse_to_lose() returns trigger language plpgsql as $$
begin
    raise exception 'what a table wrote is kept: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger kept before delete on proposal.proposal
    for each row execute function proposal.refuse_to_lose();
create trigger kept before update or delete on proposal.version
    for each row execute function proposal.refuse_to_lose();
create trigger kept before update or delete on proposal.passage
    for each row execute function proposal.refuse_to_lose();
