-- What this database is for: a demonstration is never served as real, nor the reverse.
create table platform.installation (
    only_one boolean     primary key default true check (only_one),
    mode     text        not null check (mode in ('service', 'demonstration')),
    since    timestamptz not null
);
