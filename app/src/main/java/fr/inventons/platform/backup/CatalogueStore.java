package fr.inventons.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * All the SQL of backup and restore: PostgreSQL's own catalogue, and COPY. It knows no table of
 * ours by name but Flyway's history.
 */
final class CatalogueStore {
    /** A schema of ours is any that is neither PostgreSQL's nor a session's. */
    private static final String OURS =
            " n.nspname !~ '^pg_' and n.nspname <> 'information_schema' ";

    private static final String NOT_OF_AN_EXTENSION =
            """
             and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                and d.deptype = 'e')
            """;

    private final Connection connection;

    CatalogueStore(Connection connection) {
        this.connection = connection;
    }

    /** Text must not depend on who asks: zone, dates, intervals, bytes, names. */
    void speakPlainly() throws SQLException {
        run(
                """
                set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
                set bytea_output = 'hex'; set search_path = platform, public; set statement_timeout = 0;
                set lock_timeout = 0; set extra_float_digits = 1
                """);
    }

    List<Table> tables() throws SQLException {
        return rows(
                """
                select n.nspname, c.relname,
                       (select array_agg(a.attname::text order by a.attname collate "C") from pg_attribute a
                         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                           and a.attgenerated = ''),
                       coalesce((select array_agg(a.attname::text order by k.place)
                                   from pg_index i
                                   cross join unnest(i.indkey::int2[]) with ordinality k (attnum, place)
                                   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                                  where i.indrelid = c.oid and i.indisprimary), '{}')
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
                   and
                """
                        + OURS
                        + NOT_OF_AN_EXTENSION
                        + " order by n.nspname collate \"C\", c.relname collate \"C\"",
                row -> new Table(row.getString(1), row.getString(2), texts(row, 3), texts(row, 4)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        var names =
                rows(
                        "select n.nspname, c.relname from pg_class c"
                                + " join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind = 'S' and c.relpersistence <> 't' and"
                                + OURS
                                + NOT_OF_AN_EXTENSION
                                + " order by n.nspname collate \"C\", c.relname collate \"C\"",
                        row -> List.of(row.getString(1), row.getString(2)));
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            sequences.addAll(
                    rows(
                            "select last_value, is_called from "
                                    + Table.quote(name.getFirst())
                                    + "."
                                    + Table.quote(name.getLast()),
                            row ->
                                    new Manifest.Sequence(
                                            name.getFirst(),
                                            name.getLast(),
                                            row.getLong(1),
                                            row.getBoolean(2))));
        }
        return sequences;
    }

    boolean hasHistory() throws SQLException {
        return rows(
                        "select to_regclass('platform.flyway_schema_history') is not null",
                        row -> row.getBoolean(1))
                .getFirst();
    }

    List<Manifest.Migration> migrations() throws SQLException {
        return rows(
                """
                select version, script, checksum from platform.flyway_schema_history
                 where version is not null and success order by version collate "C"
                """,
                row -> new Manifest.Migration(row.getString(1), row.getString(2), row.getInt(3)));
    }

    long copyOut(Table table, OutputStream into) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), into);
    }

    long copyIn(Table table, InputStream from) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), from);
    }

    /**
     * What must be undone so that rows can come in any order and history be written back, and how
     * to redo it. Needs only the tables' owner, so that an external database will do; redoing the
     * foreign keys checks every one of them.
     */
    List<Guard> guards() throws SQLException {
        var guards = new ArrayList<Guard>();
        guards.addAll(
                rows(
                        """
                        select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname),
                               format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
                                      case t.tgenabled when 'A' then 'always' when 'R' then 'replica'
                                                       else '' end, t.tgname)
                          from pg_trigger t join pg_class c on c.oid = t.tgrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and
                        """
                                + OURS
                                + " order by n.nspname, c.relname, t.tgname",
                        CatalogueStore::guard));
        guards.addAll(
                rows(
                        """
                        select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname),
                               format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname,
                                      pg_get_constraintdef(k.oid))
                          from pg_constraint k join pg_class c on c.oid = k.conrelid
                          join pg_namespace n on n.oid = c.relnamespace
                         where k.contype = 'f' and k.conparentid = 0 and
                        """
                                + OURS
                                + " order by n.nspname, c.relname, k.conname",
                        CatalogueStore::guard));
        return guards;
    }

    void empty(List<Table> tables) throws SQLException {
        if (!tables.isEmpty()) {
            run("truncate " + String.join(", ", tables.stream().map(Table::quoted).toList()));
        }
    }

    void set(Manifest.Sequence sequence) throws SQLException {
        try (var statement =
                connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
            statement.setString(
                    1, Table.quote(sequence.schema()) + "." + Table.quote(sequence.name()));
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * A mail that was about to leave when the backup was made has left since, most likely: it is
     * for a person to say whether it leaves once more.
     */
    void doubtMails() throws SQLException {
        run(
                """
                update platform.outbox
                   set state = 'UNCERTAIN', since = now(), code = '', reply = ''
                 where state = 'SENDING' or (state = 'WAITING' and due_at <= now())
                """);
    }

    /** Takes the given schemas away: after a restore that failed in a database that was empty. */
    void drop(List<String> schemas) throws SQLException {
        for (var schema : schemas) {
            run("drop schema if exists " + Table.quote(schema) + " cascade");
        }
    }

    List<String> schemas() throws SQLException {
        return rows(
                "select n.nspname from pg_namespace n where" + OURS + "order by 1",
                row -> row.getString(1));
    }

    String serverVersion() throws SQLException {
        return rows("show server_version", row -> row.getString(1)).getFirst();
    }

    /** How to put something aside, and how to put it back. */
    record Guard(String aside, String back) {}

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(reading.read(result));
            }
            return rows;
        }
    }

    private static Guard guard(ResultSet row) throws SQLException {
        return new Guard(row.getString(1), row.getString(2));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
