-- The communes as a list gives them. The program knows those of its own reference data without this table.
create table territory.commune (
    code       text not null check (code ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
    kind       text not null check (kind in ('COMMUNE', 'MUNICIPAL_DISTRICT', 'DELEGATED', 'ASSOCIATED')),
    name       text not null check (name = btrim(name) and length(name) between 1 and 200),
    department text not null check (department ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'),
    population int  check (population >= 0),
    postcodes  text[] not null default '{}',
    head       text check (head ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
    words      text not null generated always as (territory.plain(name)) stored,
    primary key (code, kind),
    check ((head is null) = (kind in ('COMMUNE', 'MUNICIPAL_DISTRICT')))
);
comment on column territory.commune.head is 'the commune of today of a delegated or associated one';
comment on column territory.commune.population is 'null where the list does not say';
create index commune_department on territory.commune (department, code);
create index commune_words on territory.commune using gin (words gin_trgm_ops);

-- A code may name a contract in two generations, and another perimeter in each.
create table territory.contract (
    code        text not null check (code ~ '^(CV[0-9]{3}|CN([0-9]{3}|02[AB])[0-9]{2}[A-Z])$'),
    generation  text not null check (generation ~ '^[0-9]{4}$'),
    name        text not null check (name = btrim(name) and length(name) between 1 and 200),
    valid_from  date not null,
    valid_until date not null check (valid_until >= valid_from),
    primary key (code, generation)
);
comment on column territory.contract.valid_until is 'last day, included';

create table territory.contract_part (
    code       text not null,
    generation text not null,
    department text not null check (department ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'),
    holder     text not null check (holder ~ '^([0-9]{9}|([0-9]{2}|2[AB])[0-9]{3})$'),
    name       text not null check (name = btrim(name) and length(name) between 1 and 200),
    population int  check (population >= 0),
    primary key (code, generation, department, holder),
    foreign key (code, generation) references territory.contract
);
comment on table territory.contract_part is 'who carries a contract in a département: a contract may span two, or be carried by two';
comment on column territory.contract_part.holder is 'SIREN of an intermunicipality, or INSEE code of a commune';
comment on column territory.contract_part.population is 'people of the priority neighbourhoods of that part; null where the list does not say';
create index contract_part_department on territory.contract_part (department, generation, code);
