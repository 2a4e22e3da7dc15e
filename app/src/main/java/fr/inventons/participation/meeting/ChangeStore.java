package fr.inventons.participation.meeting;

import fr.inventons.participation.meeting.MeetingChange.Kind;
import fr.inventons.participation.meeting.MeetingChange.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All the SQL of {@code meeting.change}. */
@Repository
class ChangeStore {
    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next change of a meeting whose row is locked. */
    MeetingChange add(
            MeetingId meeting, Kind kind, Occasion from, Occasion to, String reason, Instant at) {
        int number =
                jdbc.sql(
                                """
                                insert into meeting.change
                                       (meeting_id, number, kind, from_day, from_start, from_place,
                                        to_day, to_start, to_place, reason, decided_at)
                                select :meeting, coalesce(max(number), 0) + 1, :kind, :fromDay, :fromStart, :fromPlace,
                                       :toDay, :toStart, :toPlace, :reason, :at
                                  from meeting.change
                                 where meeting_id = :meeting
                                returning number
                                """)
                        .param("meeting", meeting.value())
                        .param("kind", kind.name())
                        .param("fromDay", from.day())
                        .param("fromStart", from.startsAt())
                        .param("fromPlace", from.place())
                        .param("toDay", to.day())
                        .param("toStart", to.startsAt())
                        .param("toPlace", to.place())
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single();
        return new MeetingChange(number, kind, from, to, reason, at);
    }

    List<MeetingChange> of(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select number, kind, from_day, from_start, from_place, to_day, to_start, to_place,
                               reason, decided_at
                          from meeting.change
                         where meeting_id = :meeting
                         order by number
                        """)
                .param("meeting", meeting.value())
                .query(ChangeStore::read)
                .list();
    }

    private static MeetingChange read(ResultSet row, int number) throws SQLException {
        return new MeetingChange(
                row.getInt("number"),
                Kind.valueOf(row.getString("kind")),
                occasion(row, "from"),
                occasion(row, "to"),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static Occasion occasion(ResultSet row, String end) throws SQLException {
        return new Occasion(
                row.getObject(end + "_day", LocalDate.class),
                row.getObject(end + "_start", LocalTime.class),
                row.getString(end + "_place"));
    }
}
