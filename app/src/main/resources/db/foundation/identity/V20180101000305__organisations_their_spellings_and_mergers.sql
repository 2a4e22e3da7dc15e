-- The extensions may stand in any schema of an external database: their functions are bound here, once.
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

-- Small letters without accents, everything else a space; the letters of « A.T.M.F. » stand together.
create function identity.plain(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(
        btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, words)), '[^a-z0-9]+', ' ', 'g')),
        '(?<=\m[a-z]) (?=[a-z]\M)', '', 'g');

-- What two spellings of one name have in common: the plain words without those that people write or leave out.
create function identity.spelling_key(words text) returns text
    language sql immutable strict parallel safe
    return coalesce(
        nullif(btrim(regexp_replace(regexp_replace(
            identity.plain(words),
            '\m(associations?|assoc|assos?|ass|de|du|des|d|la|le|les|l|et|en|a|au|aux)\M', ' ', 'g'), ' +', ' ', 'g')), ''),
        identity.plain(words));

-- How much of a word is found in a text, and how alike two texts are: from 0 to 1, small slips forgiven.
create function identity.likeness(word text, words text) returns real
    language sql immutable strict parallel safe
    return word_similarity(word, words);
create function identity.alike(one text, other text) returns real
    language sql immutable strict parallel safe
    return similarity(one, other);
-- The same as conditions, which an index answers; their limits are the thresholds of pg_trgm.
create function identity.resembles(word text, words text) returns boolean
    language sql stable strict parallel safe
    return word <% words;
create function identity.looks_like(one text, other text) returns boolean
    language sql stable strict parallel safe
    return one % other;

alter table identity.organisation
    add column departments text[]  not null default '{}',
    add column commune     text    not null default '' check (commune ~ '^(([0-9]{2}|2[AB])[0-9]{3})?$'),
    add column host_id     uuid    references identity.organisation check (host_id <> id),
    add column merged_into uuid    references identity.organisation check (merged_into <> id),
    add column listed      boolean not null default false,
    add column words       text    not null default '';
comment on column identity.organisation.departments is 'where it is known to act, in the order of the codes';
comment on column identity.organisation.host_id is 'the body that answers for one without SIRET';
comment on column identity.organisation.merged_into is 'another record of the same organisation; the rows of both stay';
comment on column identity.organisation.listed is 'false while nobody entitled has said what it is: not shown to the public';
comment on column identity.organisation.words is 'its spellings and those of the records merged into it, plain, for the search';
create index organisation_words on identity.organisation using gin (words gin_trgm_ops) where merged_into is null;
create index organisation_merged on identity.organisation (merged_into) where merged_into is not null;
create index organisation_host on identity.organisation (host_id) where host_id is not null;
create index organisation_departments on identity.organisation using gin (departments);
create index organisation_siren on identity.organisation (left(siret, 9)) where siret is not null;

create table identity.organisation_spelling (
    organisation_id uuid not null references identity.organisation,
    spelling        text not null check (spelling = btrim(spelling) and length(spelling) between 1 and 200),
    key             text not null generated always as (identity.spelling_key(spelling)) stored,
    seen_on         date not null,
    primary key (organisation_id, spelling)
);
create index organisation_spelling_key on identity.organisation_spelling (key, organisation_id);
create index organisation_spelling_likeness on identity.organisation_spelling using gin (key gin_trgm_ops);

create table identity.organisation_merger (
    id        uuid primary key,
    merged_id uuid        not null references identity.organisation,
    into_id   uuid        not null references identity.organisation check (into_id <> merged_id),
    why       text        not null check (length(why) between 1 and 500),
    merged_at timestamptz not null,
    undone_at timestamptz check (undone_at >= merged_at)
);
comment on table identity.organisation_merger is 'every merger, those that were undone too';
create unique index organisation_merger_one_standing on identity.organisation_merger (merged_id) where undone_at is null;
create index organisation_merger_into on identity.organisation_merger (into_id, merged_at);

insert into identity.organisation_spelling (organisation_id, spelling, seen_on)
select id, btrim(name), cast(registered_at at time zone 'UTC' as date) from identity.organisation;
update identity.organisation
   set listed = kind <> 'OTHER' or siret is not null,
       words = concat_ws(' ', identity.plain(name), siret);
