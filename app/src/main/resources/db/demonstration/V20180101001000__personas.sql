create schema demonstration;

-- People whose place a visitor of the demonstration may take. Empty outside of it.
create table demonstration.persona (
    person uuid primary key references identity.person,
    key    text not null unique,
    name   text not null,
    title  text not null,
    story  text not null,
    role   text not null,
    place  text not null,
    rank   int  not null unique
);
