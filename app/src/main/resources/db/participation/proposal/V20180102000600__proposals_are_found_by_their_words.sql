-- The dictionary of unaccent may stand in any schema of an external database: it is bound here, once.
do $$
begin
    perform set_config(
        'search_path',
        (select quote_ident(n.nspname)
           from pg_extension e
           join pg_namespace n on n.oid = e.extnamespace
          where e.extname = 'unaccent'),
        true);
end
$$;

-- French words by their stem, with or without accents.
create text search configuration proposal.french (copy = pg_catalog.french);
alter text search configuration proposal.french
    alter mapping for hword, hword_part, word with unaccent, french_stem;

create index proposal_words on proposal.proposal
    using gin (to_tsvector('proposal.french'::regconfig, title || ' ' || finding || ' ' || problem || ' ' || proposal));
