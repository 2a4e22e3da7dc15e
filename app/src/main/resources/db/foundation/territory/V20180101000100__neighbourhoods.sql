create schema territory;

-- The extensions may stand in any schema of an external database. Their functions are bound here, once, by
-- SQL-standard bodies, so that no later query depends on a search path.
do $$
begin
    perform set_config(
        'search_path',
        (select string_agg(distinct quote_ident(n.nspname), ', ')
           from pg_extension e
           join pg_namespace n on n.oid = e.extnamespace
          where e.extname in ('unaccent', 'pg_trgm')),
        true);
end
$$;

-- How words are compared: small letters without accents, everything else a space. The dictionary of unaccent is
-- named by its identity, so the result depends on nothing but the words.
create function territory.plain(words text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, words)), '[^a-z0-9]+', ' ', 'g'));

-- How much of a word is found in a text, from 0 to 1, small slips forgiven.
create function territory.likeness(word text, words text) returns real
    language sql immutable strict parallel safe
    return word_similarity(word, words);

-- The same as a condition, which the index answers. Its limit is pg_trgm.word_similarity_threshold.
create function territory.resembles(word text, words text) returns boolean
    language sql stable strict parallel safe
    return word <% words;

create table territory.neighbourhood (
    code        text primary key
        check (code ~ '^(QP([0-9]{3}|02[AB])[0-9]{3}|QN([0-9]{3}|02[AB])[0-9]{2}[A-Z])$'),
    department  text not null check (department ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'),
    generation  text not null check (generation ~ '^[0-9]{4}$'),
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from),
    words       text not null default ''
);
comment on column territory.neighbourhood.valid_until is 'last day, included; null while it has no known end';
comment on column territory.neighbourhood.words is 'every name, commune and the code, plain, for the search';
create index neighbourhood_department on territory.neighbourhood (department, code);
create index neighbourhood_words on territory.neighbourhood using gin (words gin_trgm_ops);

create table territory.neighbourhood_name (
    neighbourhood text not null references territory.neighbourhood,
    number        int  not null check (number > 0),
    name          text not null check (name = btrim(name) and length(name) between 1 and 200),
    valid_from    date not null,
    replaced_on   date check (replaced_on >= valid_from),
    primary key (neighbourhood, number)
);
comment on table territory.neighbourhood_name is 'official names, past ones kept: a name changes under its code';
comment on column territory.neighbourhood_name.replaced_on is 'first day of the next name; null for the name in force';
create unique index neighbourhood_one_name_in_force
    on territory.neighbourhood_name (neighbourhood) where replaced_on is null;

create table territory.neighbourhood_commune (
    neighbourhood text not null references territory.neighbourhood,
    number        int  not null check (number > 0),
    commune       text check (commune ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
    name          text not null check (name = btrim(name) and name <> ''),
    primary key (neighbourhood, number),
    unique (neighbourhood, name)
);
comment on column territory.neighbourhood_commune.commune is
    'INSEE code; null where a list gives only a name that no commune of today bears';
create index neighbourhood_commune_commune on territory.neighbourhood_commune (commune, neighbourhood);

create table territory.usual_name (
    neighbourhood text primary key references territory.neighbourhood,
    name          text not null check (name = btrim(name) and length(name) between 1 and 120),
    since         date not null
);
comment on table territory.usual_name is 'nom d''usage: what people say, shown before the official name';

create table territory.succession (
    predecessor text not null references territory.neighbourhood,
    successor   text not null references territory.neighbourhood,
    kind        text not null check (kind in ('UNCHANGED', 'MODIFIED', 'MERGED', 'SPLIT')),
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index succession_successor on territory.succession (successor, predecessor);
