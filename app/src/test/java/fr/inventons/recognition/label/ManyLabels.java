package fr.inventons.recognition.label;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A register as large as one wishes, made of words that look like titles and places. */
@Component
public class ManyLabels {
    private final JdbcClient jdbc;

    ManyLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes {@code count} labels without what they come from: only in a transaction that is rolled
     * back, or in a database that is thrown away.
     */
    public void write(int count) {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql(
                        """
                        insert into label.label
                          (id, number, decision_id, candidacy_id, action_id, campaign, kind, national,
                           department, title, bearer_name, place, signatory, decided_on, awarded_at,
                           visible_from, sought)
                        select gen_random_uuid(), 'L-2001-' || lpad(n::text, 5, '0'), gen_random_uuid(),
                               gen_random_uuid(), gen_random_uuid(), '2018-40-ans', 'REMARKABLE_ACTION',
                               false, lpad((1 + n % 95)::text, 2, '0'), w.title, w.bearer, w.place,
                               'La préfète', date '2001-01-01' + n % 300, timestamptz '2001-12-01',
                               timestamptz '2001-12-01',
                               ' l 2001 ' || lpad(n::text, 5, '0') || ' ' ||
                               translate(lower(w.title || ' ' || w.bearer || ' ' || w.place),
                                         'éèêàçôî''’-,', 'eeeacoi    ')
                          from generate_series(1, :count) n,
                               lateral (select
                                   (array['Le jardin','La fanfare','Le théâtre','La radio','Le journal',
                                          'La cuisine','Le marché','Les portraits'])[1 + n % 8]
                                   || ' ' ||
                                   (array['partagé','des voisins','de la tour','du soir','des balcons',
                                          'solidaire','des écoles'])[1 + (n / 8) % 7]
                                   || ' ' || md5((n / 56)::text) as title,
                                   (array['Association','Collectif','Régie','Centre social'])[1 + n % 4]
                                   || ' ' || md5((n % 997)::text) as bearer,
                                   (array['Les Oliviers','La Plaine','Les Érables','Bellevue',
                                          'Le Haut du Lac'])[1 + n % 5]
                                   || ', Commune-' || n % 1200 as place) w
                        """)
                .param("count", count)
                .update();
    }

    /** Tells the planner what it would know of rows that have been there for a while. */
    public void analyze() {
        jdbc.sql("analyze label.label").update();
    }
}
