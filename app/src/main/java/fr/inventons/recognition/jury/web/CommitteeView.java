package fr.inventons.recognition.jury.web;

import fr.inventons.platform.web.Option;
import fr.inventons.platform.web.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a committee: everything for five people and nine files.
 *
 * @param summary « 9 dossiers, 4 à noter avant le 14 juin. Déclarez d’abord vos liens. »
 * @param refusal what could not be done, or empty; {@code refused} says in which form
 * @param toDeclare files on which the reader said nothing of links
 * @param members their names, in order
 * @param order the files by their marks, equal ones on one line; empty until the discussion
 * @param candidates files that may be added
 * @param people members to tick as present
 */
public record CommitteeView(
        String id,
        String title,
        String overline,
        Status state,
        String summary,
        String recusalRule,
        String tiesRule,
        boolean secretary,
        boolean scoring,
        boolean discussion,
        boolean closed,
        String refused,
        String refusal,
        List<LinkLine> toDeclare,
        List<Option> links,
        List<MemberLine> members,
        List<FileLine> files,
        List<String> order,
        List<Option> candidates,
        List<Present> people,
        String reason,
        boolean marksMissing,
        String sha256) {

    /** A file on which links are to be declared, with what was typed. */
    public record LinkLine(
            String candidacy, String title, String about, String link, String words) {}

    public record MemberLine(String name, String quality, boolean presides) {}

    /**
     * A line of the list.
     *
     * @param href empty when the reader may not open it
     * @param mine where the reader is with it
     * @param cells what each member did or gave, in the order of the members
     * @param mean of the totals, once it may be seen
     * @param note on a recusal, or empty
     */
    public record FileLine(
            String href,
            String title,
            String about,
            Optional<Status> mine,
            List<Cell> cells,
            String mean,
            Optional<Status> avis,
            String note) {}

    /** What one member did with one file. */
    public record Cell(String member, Optional<Status> status, String total) {}

    public record Present(String value, String name, boolean checked) {}

    /** True when marks or stands of the members are shown side by side. */
    public boolean sideBySide() {
        return files.stream().anyMatch(file -> !file.cells().isEmpty());
    }

    /** True when a mean or an avis may be shown. */
    public boolean judged() {
        return files.stream().anyMatch(file -> !file.mean().isEmpty() || file.avis().isPresent());
    }

    /** Titles of the table when members stand side by side. */
    public List<String> columns() {
        return Stream.of(
                        Stream.of("Dossier"),
                        members.stream().map(MemberLine::name),
                        Stream.of("Moyenne et avis").filter(any -> judged()))
                .flatMap(part -> part)
                .toList();
    }

    public String error(String form) {
        return refused.equals(form) ? refusal : "";
    }
}
