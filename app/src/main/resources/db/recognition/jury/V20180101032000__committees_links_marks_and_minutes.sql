create schema if not exists jury;

-- Some people, some files, one day.
create table jury.committee (
    id             uuid        primary key,
    campaign       text        not null,
    track          text        not null,
    department     text,
    title          text        not null check (char_length(title) between 1 and 200),
    day            date        not null,
    president_id   uuid        not null references identity.person,
    state          text        not null default 'SCORING' check (state in ('SCORING', 'DISCUSSION', 'CLOSED')),
    convened_at    timestamptz not null,
    opened_at      timestamptz,
    missing_reason text        not null default '' check (char_length(missing_reason) <= 1000),
    closed_at      timestamptz,
    check ((opened_at is null) = (state = 'SCORING')),
    check ((closed_at is not null) = (state = 'CLOSED'))
);
create index committee_place on jury.committee (campaign, track, department, day, id);

create table jury.member (
    committee_id uuid    not null references jury.committee,
    person_id    uuid    not null references identity.person,
    rank         int     not null check (rank > 0),
    quality      text    not null check (char_length(quality) between 1 and 200),
    present      boolean not null default false,
    primary key (committee_id, person_id),
    unique (committee_id, rank)
);
create index member_person on jury.member (person_id);

-- Employers and mandates of a member, known to the secretary.
create table jury.member_organisation (
    committee_id    uuid not null,
    person_id       uuid not null,
    organisation_id uuid not null references identity.organisation,
    primary key (committee_id, person_id, organisation_id),
    foreign key (committee_id, person_id) references jury.member
);

create table jury.file (
    committee_id uuid        not null references jury.committee,
    candidacy_id uuid        not null references candidacy.file,
    rank         int         not null check (rank > 0),
    added_at     timestamptz not null,
    -- False once the committee is closed: an adjourned file may then be seen by another.
    open         boolean     not null default true,
    primary key (committee_id, candidacy_id),
    unique (committee_id, rank)
);
-- At most one committee has a file at a time.
create unique index file_at_one_committee on jury.file (candidacy_id) where open;
create index file_candidacy on jury.file (candidacy_id);

-- What is said of links; a later one counts instead of the one before.
create table jury.declaration (
    committee_id uuid        not null,
    person_id    uuid        not null,
    candidacy_id uuid        not null,
    number       int         not null check (number > 0),
    at           timestamptz not null,
    origin       text        not null check (origin in ('MEMBER', 'PAPER', 'DETECTED')),
    link         text,
    -- Of two organisations taken for one: why.
    tie          text,
    words        text        not null default '' check (char_length(words) <= 500),
    recuses      boolean     not null,
    written_by   text        not null,
    primary key (committee_id, person_id, candidacy_id, number),
    foreign key (committee_id, person_id) references jury.member,
    foreign key (committee_id, candidacy_id) references jury.file,
    check (link is not null or not recuses)
);

-- The marks of a member on a file: a draft until submitted.
create table jury.sheet (
    committee_id uuid        not null,
    person_id    uuid        not null,
    candidacy_id uuid        not null,
    marks        jsonb       not null,
    comments     jsonb       not null,
    overall      text        not null check (char_length(overall) <= 2000),
    paper        text        not null default '' check (char_length(paper) <= 200),
    revision     int         not null check (revision > 0),
    saved_at     timestamptz not null,
    submitted_at timestamptz,
    -- A link made them stop counting; they are kept.
    set_aside_at timestamptz,
    primary key (committee_id, person_id, candidacy_id),
    foreign key (committee_id, person_id) references jury.member,
    foreign key (committee_id, candidacy_id) references jury.file
);

create table jury.avis (
    committee_id uuid        not null,
    candidacy_id uuid        not null,
    number       int         not null check (number > 0),
    given_at     timestamptz not null,
    kind         text        not null check (kind in ('FAVOURABLE', 'WITH_RESERVES', 'UNFAVOURABLE', 'ADJOURN')),
    reasons      text        not null check (char_length(reasons) between 1 and 4000),
    written_by   text        not null,
    primary key (committee_id, candidacy_id, number),
    foreign key (committee_id, candidacy_id) references jury.file
);
create index avis_candidacy on jury.avis (candidacy_id, given_at);

create table jury.minutes (
    committee_id uuid  not null references jury.committee,
    kind         text  not null check (kind in ('PDF', 'DOCX')),
    name         text  not null,
    bytes        bytea not null,
    sha256       text  not null check (sha256 = encode(sha256(bytes), 'hex')),
    primary key (committee_id, kind)
);

create function jury.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'what a committee said is kept: % refused on %', tg_op, tg_table_name;
end
$$;
create trigger kept before update or delete on jury.declaration
    for each row execute function jury.refuse_to_rewrite();
create trigger kept before update or delete on jury.avis
    for each row execute function jury.refuse_to_rewrite();
create trigger kept before update or delete on jury.minutes
    for each row execute function jury.refuse_to_rewrite();
create trigger kept before delete on jury.sheet
    for each row execute function jury.refuse_to_rewrite();
create trigger kept before delete on jury.committee
    for each row execute function jury.refuse_to_rewrite();

-- Marks that a member submitted on screen never change; those keyed from paper may be corrected until the discussion.
create function jury.keep_marks() returns trigger language plpgsql as $$
begin
    if new.marks is distinct from old.marks
       or new.comments is distinct from old.comments
       or new.overall is distinct from old.overall
       or new.submitted_at is null and old.submitted_at is not null then
        if old.submitted_at is not null and old.paper = '' then
            raise exception 'submitted marks are kept';
        end if;
        if exists (select 1 from jury.committee c where c.id = old.committee_id and c.state <> 'SCORING') then
            raise exception 'marks stay as they were when the discussion opened';
        end if;
    end if;
    return new;
end
$$;
create trigger kept_marks before update on jury.sheet
    for each row execute function jury.keep_marks();
