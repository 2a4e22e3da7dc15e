create schema if not exists label;

-- The extension of the search may stand in any schema of an external database.
do $$
begin
    perform set_config(
        'search_path',
        (select quote_ident(n.nspname)
           from pg_extension e
           join pg_namespace n on n.oid = e.extnamespace
          where e.extname = 'pg_trgm'),
        true);
end
$$;

-- Numbers without a gap: the row is locked until the award is committed, and an award undone gives its number back.
create table label.counter (
    series text not null,
    year   int  not null,
    last   int  not null check (last > 0),
    primary key (series, year)
);

-- What is prepared for the authority; one a file, locked while it is decided.
create table label.draft (
    candidacy_id uuid        primary key references candidacy.file,
    outcome      text        not null check (outcome in ('', 'AWARDED', 'REFUSED', 'ADJOURNED')),
    reasons      text        not null check (char_length(reasons) <= 4000),
    advice       text        not null check (char_length(advice) <= 4000),
    departure    text        not null check (char_length(departure) <= 4000),
    revision     int         not null check (revision >= 0),
    prepared_by  text        not null,
    prepared_at  timestamptz not null
);

create table label.decision (
    id           uuid        primary key,
    number       text        not null unique,
    candidacy_id uuid        not null references candidacy.file,
    campaign     text        not null,
    outcome      text        not null check (outcome in ('AWARDED', 'REFUSED', 'ADJOURNED')),
    -- The avis that stood when it was signed.
    avis         text        not null,
    departs      boolean     not null,
    reasons      text        not null check (char_length(reasons) between 1 and 4000),
    advice       text        not null check (char_length(advice) <= 4000),
    departure    text        not null check (char_length(departure) <= 4000),
    quality      text        not null check (char_length(quality) between 1 and 300),
    -- Who signed on paper, when it was not on screen.
    paper_name   text        not null default '',
    decided_on   date        not null,
    signed_at    timestamptz not null,
    check (not departs or departure <> ''),
    check (outcome = 'AWARDED' or advice <> '')
);
create unique index decision_final on label.decision (candidacy_id) where outcome <> 'ADJOURNED';
create index decision_candidacy on label.decision (candidacy_id, signed_at, id);

create table label.label (
    id             uuid        primary key,
    number         text        not null unique check (number ~ '^L-[0-9]{4}-[0-9]{4,}$'),
    decision_id    uuid        not null unique references label.decision,
    candidacy_id   uuid        not null unique references candidacy.file,
    action_id      uuid        not null references action.action,
    campaign       text        not null,
    kind           text        not null,
    national       boolean     not null,
    department     text        not null,
    title          text        not null,
    bearer_name    text        not null,
    place          text        not null,
    signatory      text        not null,
    decided_on     date        not null,
    awarded_at     timestamptz not null,
    visible_from   timestamptz not null,
    -- Small letters without accents, to search in.
    sought         text        not null,
    -- Two acts, never both: for the future, or as if it had never been given.
    abrogated_from date,
    withdrawn_on   date,
    ended_at       timestamptz,
    check (abrogated_from is null or withdrawn_on is null),
    check ((abrogated_from is null and withdrawn_on is null) = (ended_at is null)),
    check (abrogated_from >= decided_on),
    check (withdrawn_on >= decided_on)
);
create index label_newest on label.label (decided_on desc, number desc);
create index label_department on label.label (department, decided_on desc, number desc);
create index label_action on label.label (action_id);
create index label_sought on label.label using gin (sought gin_trgm_ops);

-- The adversarial step that comes before a label ends.
create table label.procedure (
    id              uuid        primary key,
    label_id        uuid        not null references label.label,
    act             text        not null check (act in ('ABROGATION', 'WITHDRAWAL')),
    reasons         text        not null check (char_length(reasons) between 1 and 4000),
    opened_on       date        not null,
    answer_until    date        not null check (answer_until >= opened_on),
    observations    text        not null default '' check (char_length(observations) <= 4000),
    observed_on     date,
    observed_paper  boolean     not null default false,
    closed_on       date,
    -- How it ended: the act was signed, or nothing came of it.
    ended           text        check (ended in ('SIGNED', 'DROPPED')),
    final_reasons   text        not null default '' check (char_length(final_reasons) <= 4000),
    quality         text        not null default '' check (char_length(quality) <= 300),
    paper_name      text        not null default '',
    effective_on    date,
    check ((observations = '') = (observed_on is null)),
    check ((closed_on is null) = (ended is null)),
    check (ended is distinct from 'SIGNED' or (quality <> '' and final_reasons <> '' and effective_on is not null))
);
create unique index procedure_open on label.procedure (label_id) where closed_on is null;
create index procedure_label on label.procedure (label_id, opened_on, id);

-- Letters as they were signed.
create table label.letter (
    id           uuid        primary key,
    candidacy_id uuid        not null references candidacy.file,
    kind         text        not null check (kind in ('DECISION', 'ADVERSARIAL', 'ENDING')),
    number       text        not null,
    format       text        not null check (format in ('pdf', 'docx')),
    title        text        not null,
    bytes        bytea       not null,
    sha256       text        not null,
    made_at      timestamptz not null
);
create index letter_candidacy on label.letter (candidacy_id, made_at, id);

create function label.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'what is signed is kept: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger kept before update or delete on label.decision
    for each row execute function label.refuse_to_rewrite();
create trigger kept before update or delete on label.letter
    for each row execute function label.refuse_to_rewrite();
create trigger kept before delete on label.label
    for each row execute function label.refuse_to_rewrite();
create trigger kept before delete on label.procedure
    for each row execute function label.refuse_to_rewrite();

-- A label ends once; nothing else of it changes.
create function label.ends_once() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null
       or (to_jsonb(old) - 'abrogated_from' - 'withdrawn_on' - 'ended_at')
          is distinct from (to_jsonb(new) - 'abrogated_from' - 'withdrawn_on' - 'ended_at') then
        raise exception 'a label is kept as it was given: %', old.number;
    end if;
    return new;
end
$$;
create trigger ends_once before update on label.label
    for each row execute function label.ends_once();
