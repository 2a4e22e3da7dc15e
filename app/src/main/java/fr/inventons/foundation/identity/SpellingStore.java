package fr.inventons.foundation.identity;

import fr.inventons.foundation.territory.DepartmentCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the names of organisations: their spellings, and finding one by words. */
@Repository
class SpellingStore {
    /** How alike a word must be: « ensegnement » is enseignement (0.57). */
    private static final String LIKENESS = "0.45";

    /** How alike two whole names must be for somebody to look at them: see ADR 81. */
    private static final String WORTH_A_LOOK = "0.5";

    private final JdbcClient jdbc;

    SpellingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when that spelling was there already. */
    boolean add(OrganisationId id, String spelling, LocalDate seenOn) {
        return jdbc.sql(
                                """
                                insert into identity.organisation_spelling (organisation_id, spelling, seen_on)
                                values (:id, :spelling, :day)
                                on conflict (organisation_id, spelling) do nothing
                                """)
                        .param("id", id.value())
                        .param("spelling", spelling)
                        .param("day", seenOn)
                        .update()
                == 1;
    }

    /** Gathers anew the words by which these organisations are found. */
    void gatherWords(Collection<OrganisationId> ids) {
        jdbc.sql(
                        """
                        with recursive family as (
                            select id as root, id from identity.organisation where id = any(:ids)
                            union all
                            select family.root, o.id
                              from family
                              join identity.organisation o on o.merged_into = family.id),
                        said as (
                            select family.root, identity.plain(s.spelling) as words
                              from family
                              join identity.organisation_spelling s on s.organisation_id = family.id
                            union
                            select family.root, o.siret
                              from family
                              join identity.organisation o on o.id = family.id
                             where o.siret is not null)
                        update identity.organisation o
                           set words = coalesce((select string_agg(said.words, ' ' order by said.words)
                                                   from said where said.root = o.id), '')
                         where o.id = any(:ids)
                        """)
                .param("ids", OrganisationStore.values(ids))
                .update();
    }

    /** Of each organisation, its name first, then the other spellings and those merged into it. */
    Map<OrganisationId, List<String>> spellings(Collection<OrganisationId> ids) {
        var spellings = new LinkedHashMap<OrganisationId, List<String>>();
        jdbc.sql(
                        """
                        with recursive family as (
                            select id as root, name, id from identity.organisation where id = any(:ids)
                            union all
                            select family.root, family.name, o.id
                              from family
                              join identity.organisation o on o.merged_into = family.id)
                        select family.root, s.spelling
                          from family
                          join identity.organisation_spelling s on s.organisation_id = family.id
                         group by family.root, s.spelling
                         order by family.root, bool_or(s.spelling = family.name) desc, s.spelling
                        """)
                .param("ids", OrganisationStore.values(ids))
                .query(row -> {
                    spellings
                            .computeIfAbsent(
                                    new OrganisationId(row.getObject("root", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(row.getString("spelling"));
                });
        return spellings;
    }

    /**
     * The first word goes through the index, the others are checked on what it found; a word that
     * is written as typed beats one that only looks like it.
     *
     * @param department only those that act there, when present
     * @param everything also those that the public directory does not show
     */
    List<Organisation> search(
            List<String> words,
            Optional<DepartmentCode> department,
            boolean everything,
            int limit) {
        threshold("word_similarity_threshold", LIKENESS);
        return jdbc.sql(
                        "select "
                                + OrganisationStore.COLUMNS
                                + """
                                  from identity.organisation o
                                 cross join lateral (
                                    select min(identity.likeness(identity.plain(word), o.words)) as weakest,
                                           avg(identity.likeness(identity.plain(word), o.words)) as mean
                                      from unnest(cast(:words as text[])) word) found
                                 where o.merged_into is null
                                   and identity.resembles(identity.plain(:first), o.words)
                                   and found.weakest >= cast(:likeness as real)
                                   and (cast(:department as text) = '' or o.departments @> array[cast(:department as text)])
                                   and (cast(:everything as boolean) or o.listed)
                                 order by found.mean desc, length(o.words), o.name, o.id
                                 limit :limit
                                """)
                .param("words", words.toArray(String[]::new))
                .param("first", words.getFirst())
                .param("likeness", LIKENESS)
                .param("department", department.map(DepartmentCode::value).orElse(""))
                .param("everything", everything)
                .param("limit", limit)
                .query(OrganisationStore::read)
                .list();
    }

    /** By name, those after {@code name} and {@code id}. */
    List<Organisation> after(
            String name,
            OrganisationId id,
            Optional<DepartmentCode> department,
            boolean everything,
            int limit) {
        return jdbc.sql(
                        "select "
                                + OrganisationStore.COLUMNS
                                + """
                                  from identity.organisation o
                                 where o.merged_into is null
                                   and (o.name, o.id) > (:name, :id)
                                   and (cast(:department as text) = '' or o.departments @> array[cast(:department as text)])
                                   and (cast(:everything as boolean) or o.listed)
                                 order by o.name, o.id
                                 limit :limit
                                """)
                .param("name", name)
                .param("id", id.value())
                .param("department", department.map(DepartmentCode::value).orElse(""))
                .param("everything", everything)
                .param("limit", limit)
                .query(OrganisationStore::read)
                .list();
    }

    /**
     * Standing organisations whose names look like one of {@code id}'s, that may act in the same
     * département, and that no SIREN tells apart.
     */
    List<Organisation> lookingLike(OrganisationId id, int limit) {
        threshold("similarity_threshold", WORTH_A_LOOK);
        return jdbc.sql(
                        "select "
                                + OrganisationStore.COLUMNS
                                + """
                                  from (select s.organisation_id, max(identity.alike(mine.key, s.key)) as likeness
                                          from identity.organisation_spelling mine
                                          join identity.organisation_spelling s
                                            on identity.looks_like(mine.key, s.key)
                                         where mine.organisation_id = :id and s.organisation_id <> :id
                                         group by s.organisation_id) found
                                  join identity.organisation o on o.id = found.organisation_id
                                  join identity.organisation me on me.id = :id
                                 where o.merged_into is null
                                   and (o.departments && me.departments
                                        or o.departments = '{}' or me.departments = '{}')
                                   and (o.siret is null or me.siret is null or left(o.siret, 9) = left(me.siret, 9))
                                 order by found.likeness desc, o.name, o.id
                                 limit :limit
                                """)
                .param("id", id.value())
                .param("limit", limit)
                .query(OrganisationStore::read)
                .list();
    }

    /** How alike the closest names of two organisations are, from 0 to 1, for those above 0.5. */
    Map<OrganisationId, Map<OrganisationId, Double>> likeness(
            Collection<OrganisationId> some, Collection<OrganisationId> others) {
        var likeness = new HashMap<OrganisationId, Map<OrganisationId, Double>>();
        jdbc.sql(
                        """
                        select a.organisation_id as one, b.organisation_id as other,
                               max(identity.alike(a.key, b.key)) as likeness
                          from identity.organisation_spelling a
                          join identity.organisation_spelling b on b.organisation_id = any(:others)
                         where a.organisation_id = any(:some)
                         group by a.organisation_id, b.organisation_id
                        having max(identity.alike(a.key, b.key)) > 0.5
                         order by a.organisation_id, b.organisation_id
                        """)
                .param("some", OrganisationStore.values(some))
                .param("others", OrganisationStore.values(others))
                .query(row -> {
                    likeness.computeIfAbsent(
                                    new OrganisationId(row.getObject("one", UUID.class)),
                                    id -> new HashMap<>())
                            .put(
                                    new OrganisationId(row.getObject("other", UUID.class)),
                                    row.getDouble("likeness"));
                });
        return likeness;
    }

    private void threshold(String name, String value) {
        jdbc.sql("select set_config(:name, :value, true)")
                .param("name", "pg_trgm." + name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
