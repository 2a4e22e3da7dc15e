-- Extensions and French search are made here, not by initdb, so that an external PostgreSQL behaves alike.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table platform.journal (
    id    bigint generated always as identity primary key,
    at    timestamptz not null,
    type  text        not null check (type ~ '^[a-z]+(\.[a-z-]+)+$'),
    actor text        not null,
    fact  jsonb       not null
);
create index journal_type on platform.journal (type, id);

create function platform.refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % refused', tg_op;
end
$$;
create trigger append_only before update or delete on platform.journal
    for each row execute function platform.refuse_to_rewrite_history();
create trigger append_only_whole before truncate on platform.journal
    for each statement execute function platform.refuse_to_rewrite_history();

create table platform.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        text
);
create index spring_session_expiry on platform.spring_session (expiry_time);
create table platform.spring_session_attributes (
    session_primary_id char(36)     not null references platform.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
