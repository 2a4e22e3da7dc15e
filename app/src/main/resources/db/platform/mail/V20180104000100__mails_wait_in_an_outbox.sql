-- What db-scheduler keeps of jobs to run (its own layout, version 16).
create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);

-- Mails put in the transaction that gives them their reason; what is stored is what leaves, to the byte.
-- round: how many times a person or a lifted hold said « now »; a job of an older round does nothing.
-- generation: which address the mail was for; a notice about an older one changes nothing.
create table platform.outbox (
    id         uuid        primary key,
    key        text        not null unique,
    address    text        not null check (address <> ''),
    subject    text        not null,
    text       text        not null,
    html       text        not null,
    state      text        not null check (state in ('WAITING', 'SENDING', 'SENT', 'UNCERTAIN', 'REFUSED', 'RETURNED')),
    round      integer     not null default 1 check (round > 0),
    generation integer     not null default 1 check (generation > 0),
    tries      integer     not null default 0 check (tries >= 0),
    put_at     timestamptz not null,
    since      timestamptz not null,
    due_at     timestamptz not null,
    code       text        not null default '',
    reply      text        not null default ''
);
create index outbox_unsent on platform.outbox (due_at, id) where state = 'WAITING';

-- Calendar entries and files that travel with a mail.
create table platform.outbox_attached (
    outbox       uuid    not null references platform.outbox on delete cascade,
    position     integer not null,
    name         text    not null,
    content_type text    not null,
    bytes        bytea   not null,
    primary key (outbox, position)
);
