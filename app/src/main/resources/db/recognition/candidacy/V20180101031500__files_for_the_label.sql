create schema if not exists candidacy;

create table candidacy.file (
    id           uuid        primary key,
    action_id    uuid        not null references action.action,
    campaign     text        not null,
    department   text        not null,
    track        text        not null,
    call         text        not null,
    state        text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'ADMISSIBLE', 'INADMISSIBLE', 'WITHDRAWN')),
    number       text        unique check (number ~ '^C-[0-9]{4}-[0-9]{4,}$'),
    opened_at    timestamptz not null,
    submitted_at timestamptz,
    submitted_by text,
    bearer_id    uuid        references identity.organisation,
    title        text        not null check (char_length(title) <= 200),
    revision     int         not null check (revision > 0),
    version      int         not null check (version >= 0),
    touched_at   timestamptz not null,
    check ((number is null) = (submitted_at is null)),
    check ((number is null) = (version = 0)),
    check ((number is null) = (submitted_by is null)),
    check (state <> 'DRAFT' or number is null),
    check (state not in ('SUBMITTED', 'ADMISSIBLE', 'INADMISSIBLE') or number is not null)
);
-- An action has one file at a time on a track.
create unique index file_of_action on candidacy.file (action_id, track)
    where state not in ('WITHDRAWN', 'INADMISSIBLE');
create index file_department on candidacy.file (department, touched_at desc, id);
create index file_touched on candidacy.file (touched_at desc, id);
create index file_examined on candidacy.file (campaign, track, department, number) where state = 'ADMISSIBLE';

-- One line a year, locked until the number is given for good: no number twice, none missing.
create table candidacy.numbering (
    year int primary key,
    last int not null check (last > 0)
);

create table candidacy.writing (
    candidacy_id uuid        not null references candidacy.file,
    revision     int         not null check (revision > 0),
    answers      jsonb       not null,
    written_by   text        not null,
    written_at   timestamptz not null,
    primary key (candidacy_id, revision)
);

create table candidacy.enclosure (
    id           uuid        primary key,
    candidacy_id uuid        not null references candidacy.file,
    name         text        not null check (char_length(name) between 1 and 200),
    content_type text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bytea       not null,
    added_at     timestamptz not null,
    removed_at   timestamptz
);
create index enclosure_of_file on candidacy.enclosure (candidacy_id, added_at, id);

-- What was submitted, each time. The exact text, because its fingerprint is on the acknowledgement.
create table candidacy.submission (
    candidacy_id uuid        not null references candidacy.file,
    version      int         not null check (version > 0),
    revision     int         not null,
    content      text        not null,
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz not null,
    submitted_by text        not null,
    primary key (candidacy_id, version)
);

create table candidacy.overrule (
    candidacy_id uuid        not null references candidacy.file,
    rule         text        not null,
    reason       text        not null check (char_length(reason) between 1 and 1000),
    decided_by   text        not null,
    decided_at   timestamptz not null,
    primary key (candidacy_id, rule)
);

create table candidacy.ruling (
    candidacy_id uuid        primary key references candidacy.file,
    admissible   boolean     not null,
    reasons      text        not null check (char_length(reasons) <= 3000),
    decided_by   text        not null,
    decided_at   timestamptz not null,
    check (admissible = (reasons = ''))
);

create table candidacy.withdrawal (
    candidacy_id uuid        primary key references candidacy.file,
    reason       text        not null check (char_length(reason) <= 1000),
    withdrawn_by text        not null,
    withdrawn_at timestamptz not null
);

create table candidacy.opinion (
    id           uuid        primary key,
    candidacy_id uuid        not null references candidacy.file,
    rank         int         not null check (rank > 0),
    kind         text        not null check (kind in ('FAVOURABLE', 'WITH_RESERVES', 'UNFAVOURABLE')),
    text         text        not null check (char_length(text) between 1 and 3000),
    quality      text        not null check (char_length(quality) between 1 and 200),
    signed_on    date        not null,
    paper        text        not null check (char_length(paper) <= 200),
    given_by     text        not null,
    given_at     timestamptz not null,
    unique (candidacy_id, rank)
);

create table candidacy.council_avis (
    id           uuid        primary key,
    candidacy_id uuid        not null references candidacy.file,
    body_id      uuid        not null references identity.body,
    rank         int         not null check (rank > 0),
    kind         text        not null check (kind in ('FAVOURABLE', 'WITH_RESERVES', 'UNFAVOURABLE')),
    held_on      date        not null,
    favourable   int         not null check (favourable >= 0),
    against      int         not null check (against >= 0),
    abstention   int         not null check (abstention >= 0),
    text         text        not null check (char_length(text) between 1 and 3000),
    divergence   text        not null check (char_length(divergence) <= 3000),
    paper        text        not null check (char_length(paper) <= 200),
    given_by     text        not null,
    given_at     timestamptz not null,
    unique (candidacy_id, body_id, rank),
    check (favourable + against + abstention > 0)
);

create function candidacy.refuse_to_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was submitted, decided or given is kept as it was: % on % refused', tg_op, tg_table_name;
end
$$;
create trigger kept before update or delete on candidacy.submission
    for each row execute function candidacy.refuse_to_change();
create trigger kept before update or delete on candidacy.overrule
    for each row execute function candidacy.refuse_to_change();
create trigger kept before update or delete on candidacy.ruling
    for each row execute function candidacy.refuse_to_change();
create trigger kept before update or delete on candidacy.opinion
    for each row execute function candidacy.refuse_to_change();
create trigger kept before update or delete on candidacy.council_avis
    for each row execute function candidacy.refuse_to_change();

create function candidacy.keep_the_number() returns trigger language plpgsql as $$
begin
    if old.number is not null and new.number is distinct from old.number then
        raise exception 'the number % of a file is given for good', old.number;
    end if;
    return new;
end
$$;
create trigger numbered before update on candidacy.file
    for each row execute function candidacy.keep_the_number();
