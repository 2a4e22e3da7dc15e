create schema if not exists transmission;

-- Who stands at which step of a département's visa chain, in which quality.
create table transmission.seat (
    id         uuid        primary key,
    campaign   text        not null,
    department text        not null,
    step       text        not null,
    person_id  uuid        not null,
    quality    text        not null check (char_length(quality) between 1 and 200),
    delegation text        not null check (char_length(delegation) <= 200),
    substitute boolean     not null,
    seated_at  timestamptz not null,
    ended_at   timestamptz check (ended_at >= seated_at)
);
create unique index seat_once on transmission.seat (campaign, department, step, person_id) where ended_at is null;

create table transmission.transmission (
    id           uuid        primary key,
    campaign     text        not null,
    department   text        not null,
    state        text        not null check (state in ('PREPARED', 'IN_VISA', 'SIGNED', 'SENT_UNSIGNED')),
    step         int         not null default 0 check (step >= 0),
    prepared_at  timestamptz not null,
    review_from  date,
    review_until date check (review_until >= review_from),
    submitted_at timestamptz,
    rank         int         check (rank > 0),
    number       text        unique,
    frozen_at    timestamptz,
    fingerprint  text        check (fingerprint ~ '^[0-9a-f]{64}$'),
    unique (campaign, department, rank),
    check ((state in ('SIGNED', 'SENT_UNSIGNED')) = (frozen_at is not null)),
    check ((frozen_at is null) = (number is null)),
    check ((frozen_at is null) = (rank is null)),
    check ((frozen_at is null) = (fingerprint is null)),
    check ((review_from is null) = (review_until is null)),
    check (state = 'PREPARED' or submitted_at is not null)
);
-- One at a time: what comes later is a complement, once the first is signed.
create unique index transmission_open on transmission.transmission (campaign, department) where frozen_at is null;

create table transmission.meeting (
    transmission_id uuid not null references transmission.transmission,
    meeting_id      uuid not null references meeting.meeting,
    primary key (transmission_id, meeting_id)
);
create index meeting_of on transmission.meeting (meeting_id);

-- Filled when it is handed to the visa chain; a proposal goes once.
create table transmission.item (
    proposal_id     uuid primary key references proposal.proposal,
    transmission_id uuid not null references transmission.transmission
);
create index item_of on transmission.item (transmission_id);

create table transmission.observation (
    transmission_id uuid        not null references transmission.transmission,
    proposal_id     uuid        not null references proposal.proposal,
    side            text        not null check (side in ('OFFICER', 'HIERARCHY')),
    quality         text        not null check (quality <> ''),
    text            text        not null check (char_length(text) between 1 and 1200),
    at              timestamptz not null,
    primary key (transmission_id, proposal_id, side)
);

create table transmission.withholding (
    transmission_id uuid        not null references transmission.transmission,
    proposal_id     uuid        not null references proposal.proposal,
    reason          text        not null check (char_length(reason) between 1 and 1200),
    quality         text        not null check (quality <> ''),
    at              timestamptz not null,
    primary key (transmission_id, proposal_id)
);

create table transmission.rereading (
    transmission_id uuid        not null references transmission.transmission,
    proposal_id     uuid        not null references proposal.proposal,
    reader          text        not null,
    quality         text        not null check (quality <> ''),
    faithful        boolean     not null,
    remark          text        not null check (char_length(remark) <= 1200),
    at              timestamptz not null,
    primary key (transmission_id, proposal_id, reader),
    check (faithful or remark <> '')
);

-- The chain of this remontée, fixed when it is handed over.
create table transmission.step (
    transmission_id uuid    not null references transmission.transmission,
    rank            int     not null check (rank >= 0),
    step            text    not null,
    label           text    not null,
    signs           boolean not null,
    primary key (transmission_id, rank)
);

create table transmission.visa (
    id              uuid        primary key,
    transmission_id uuid        not null references transmission.transmission,
    rank            int         not null check (rank > 0),
    kind            text        not null
        check (kind in ('SUBMITTED', 'APPROVED', 'RETURNED', 'SIGNED', 'SENT_UNSIGNED')),
    at              timestamptz not null,
    day             date        not null,
    step            text        not null,
    label           text        not null,
    quality         text        not null,
    delegation      text        not null,
    substitute      boolean     not null,
    on_paper        boolean     not null,
    paper_name      text        not null,
    scan_said       boolean     not null,
    reason          text        not null check (kind <> 'RETURNED' or reason <> ''),
    person_id       uuid,
    content         text        not null,
    fingerprint     text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    unique (transmission_id, rank)
);

-- Scans are kept apart: no export reaches them.
create table transmission.scan (
    visa_id    uuid        primary key references transmission.visa,
    media_type text        not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
    bytes      bytea       not null check (octet_length(bytes) between 1 and 10485760),
    sha256     text        not null,
    at         timestamptz not null
);

create table transmission.file (
    transmission_id uuid  not null references transmission.transmission,
    kind            text  not null check (kind in ('JSON', 'PDF', 'DOCX')),
    name            text  not null,
    bytes           bytea not null,
    sha256          text  not null check (sha256 = encode(sha256(bytes), 'hex')),
    primary key (transmission_id, kind)
);

create table transmission.acknowledgement (
    transmission_id uuid        primary key references transmission.transmission,
    at              timestamptz not null
);

create table transmission.publication (
    transmission_id  uuid        primary key references transmission.transmission,
    decided_at       timestamptz not null,
    visible_from     timestamptz not null check (visible_from >= decided_at),
    exception_reason text        not null
);

-- What a département lets the public map say of it.
create table transmission.released_stage (
    campaign   text        not null,
    department text        not null,
    stage      text        not null check (stage in ('ANNOUNCED', 'SENT', 'ANSWERED')),
    at         timestamptz not null,
    primary key (campaign, department)
);

create function transmission.refuse_frozen() returns trigger language plpgsql as $$
begin
    if old.frozen_at is not null then
        raise exception 'remontée % is frozen: % refused', old.number, tg_op;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger frozen before update or delete on transmission.transmission
    for each row execute function transmission.refuse_frozen();

create function transmission.refuse_part_of_frozen() returns trigger language plpgsql as $$
begin
    if exists (select from transmission.transmission t where t.id = old.transmission_id and t.frozen_at is not null) then
        raise exception 'a remontée is frozen: % on % refused', tg_op, tg_table_name;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger frozen before update or delete on transmission.meeting
    for each row execute function transmission.refuse_part_of_frozen();
create trigger frozen before update or delete on transmission.item
    for each row execute function transmission.refuse_part_of_frozen();
create trigger frozen before update or delete on transmission.observation
    for each row execute function transmission.refuse_part_of_frozen();
create trigger frozen before update or delete on transmission.withholding
    for each row execute function transmission.refuse_part_of_frozen();
create trigger frozen before update or delete on transmission.rereading
    for each row execute function transmission.refuse_part_of_frozen();
create trigger frozen before update or delete on transmission.step
    for each row execute function transmission.refuse_part_of_frozen();

create function transmission.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'transmission.% is append-only: % refused', tg_table_name, tg_op;
end
$$;
create trigger kept before update or delete on transmission.visa
    for each row execute function transmission.refuse_to_rewrite();
create trigger kept before update or delete on transmission.scan
    for each row execute function transmission.refuse_to_rewrite();
create trigger kept before update or delete on transmission.file
    for each row execute function transmission.refuse_to_rewrite();
create trigger kept before update or delete on transmission.acknowledgement
    for each row execute function transmission.refuse_to_rewrite();
create trigger kept before update or delete on transmission.publication
    for each row execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.visa
    for each statement execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.scan
    for each statement execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.file
    for each statement execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.acknowledgement
    for each statement execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.publication
    for each statement execute function transmission.refuse_to_rewrite();
create trigger kept_whole before truncate on transmission.transmission
    for each statement execute function transmission.refuse_to_rewrite();
