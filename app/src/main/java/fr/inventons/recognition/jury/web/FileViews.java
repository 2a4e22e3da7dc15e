package fr.inventons.recognition.jury.web;

import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Option;
import fr.inventons.recognition.jury.Committee;
import fr.inventons.recognition.jury.CommitteeAvis;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.Declaration;
import fr.inventons.recognition.jury.MarksSeen;
import fr.inventons.recognition.jury.SeenCommittee;
import fr.inventons.recognition.jury.SeenCommittee.Seen;
import fr.inventons.recognition.jury.SeenFile;
import fr.inventons.recognition.jury.Sheet;
import fr.inventons.recognition.jury.Stand;
import fr.inventons.recognition.jury.Totals;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a file for one member, or for the secretary. */
@Component
class FileViews {
    private final Committees committees;
    private final CommitteeViews views;
    private final StoryViews stories;
    private final CommitteeWords words;

    FileViews(
            Committees committees, CommitteeViews views, StoryViews stories, CommitteeWords words) {
        this.committees = committees;
        this.views = views;
        this.stories = stories;
        this.words = words;
    }

    /**
     * @param typed what the grid shows, when it was refused
     * @param wrong the criterion that the refusal is about, or empty
     */
    JuryFileView view(
            Actor by,
            SeenCommittee seen,
            SeenFile file,
            Entered entered,
            Optional<MarksForm> typed,
            String wrong) {
        var committee = seen.committee();
        var id = file.candidacy().id();
        var secretary = seen.as() == Seen.SECRETARY;
        var stand = seen.me().map(me -> file.stands().getOrDefault(me, Stand.UNDECLARED));
        var form = typed.orElseGet(() -> MarksForm.of(file.own()));
        return new JuryFileView(
                committee.id().value().toString(),
                committee.title(),
                id.value().toString(),
                file.candidacy().number(),
                file.candidacy().title(),
                views.about(file.candidacy(), views.bearers(seen)),
                secretary,
                file.readable(),
                stand.map(words::stand),
                file.mine().map(words::said).orElse(""),
                seen.track().recusal().rule(),
                words.links(),
                entered.is("lien") ? entered.value("lien") : "",
                entered.is("lien") ? entered.value("mots") : "",
                seen.me().isPresent() && committee.state() != Committee.State.CLOSED,
                stories.of(committees.file(by, committee.id(), id)),
                committee.state() == Committee.State.SCORING
                        && stand.filter(one -> one == Stand.TO_MARK || one == Stand.DRAFT)
                                .isPresent(),
                marked(seen, file),
                grid(seen.scheme(), form, wrong, entered.is("notes") ? entered.refusal() : ""),
                table(seen, file),
                hidden(file),
                file.avis().map(avis -> words.avis(avis.kind())),
                file.avis().map(CommitteeAvis::reasons).orElse(""),
                secretary && committee.state() == Committee.State.DISCUSSION && !file.withdrawn(),
                words.kinds(),
                entered.is("avis")
                        ? entered.value("avis")
                        : file.avis().map(avis -> avis.kind().key()).orElse(""),
                entered.is("avis")
                        ? entered.value("motifs")
                        : file.avis().map(CommitteeAvis::reasons).orElse(""),
                papers(seen, file),
                secretary ? notes(seen, file) : List.of(),
                committee.state() == Committee.State.CLOSED,
                entered.form(),
                entered.refusal());
    }

    JuryFileView.GridView grid(LabelScheme scheme, MarksForm form, String wrong, String error) {
        return new JuryFileView.GridView(
                scheme.criteria().stream().map(one -> line(one, form)).toList(),
                form.overall(),
                form.revision(),
                wrong,
                error);
    }

    private static JuryFileView.CriterionLine line(
            LabelScheme.Criterion criterion, MarksForm form) {
        var marks = new ArrayList<Option>();
        for (int mark = 0; mark < criterion.descriptors().size(); mark++) {
            marks.add(
                    new Option(
                            String.valueOf(mark), mark + ". " + criterion.descriptors().get(mark)));
        }
        return new JuryFileView.CriterionLine(
                criterion.id(),
                criterion.label(),
                criterion.weight(),
                marks,
                form.mark(criterion.id()),
                form.comment(criterion.id()));
    }

    private String marked(SeenCommittee seen, SeenFile file) {
        var own = file.own().flatMap(Sheet::submittedAt);
        if (own.isEmpty()) {
            return "";
        }
        var day = French.day(own.get(), zone());
        var sheet = file.own().orElseThrow();
        var total =
                Totals.of(seen.scheme(), sheet)
                        .map(one -> words.total(seen.scheme(), one))
                        .orElse("");
        if (sheet.setAsideAt().isPresent()) {
            return words.say("marked.set-aside", day);
        }
        return sheet.paper().isEmpty()
                ? words.say("marked.screen", day, total)
                : words.say("marked.paper", day, sheet.paper(), total)
                        + (seen.committee().state() == Committee.State.SCORING
                                ? " " + words.say("marked.paper-wrong")
                                : "");
    }

    private Optional<JuryFileView.MarksTable> table(SeenCommittee seen, SeenFile file) {
        if (!(file.marks() instanceof MarksSeen.Shown marks)) {
            return Optional.empty();
        }
        var scheme = seen.scheme();
        var counted = marks.counted();
        var comments = new ArrayList<JuryFileView.Comment>();
        for (var sheet : counted) {
            var name = seen.name(sheet.member());
            for (var criterion : scheme.criteria()) {
                Optional.ofNullable(sheet.comments().get(criterion.id()))
                        .ifPresent(text ->
                                comments.add(
                                        new JuryFileView.Comment(name, criterion.label(), text)));
            }
            if (!sheet.overall().isEmpty()) {
                comments.add(
                        new JuryFileView.Comment(name, words.say("on-the-whole"), sheet.overall()));
            }
        }
        return Optional.of(
                new JuryFileView.MarksTable(
                        counted.stream().map(sheet -> seen.name(sheet.member())).toList(),
                        scheme.criteria().stream()
                                .map(criterion ->
                                        new JuryFileView.Row(
                                                criterion.label(),
                                                criterion.weight(),
                                                counted.stream()
                                                        .map(sheet ->
                                                                String.valueOf(
                                                                        sheet.marks()
                                                                                .getOrDefault(
                                                                                        criterion
                                                                                                .id(),
                                                                                        0)))
                                                        .toList()))
                                .toList(),
                        counted.stream()
                                .map(sheet ->
                                        Totals.of(scheme, sheet).map(String::valueOf).orElse(""))
                                .toList(),
                        words.mean(scheme, marks.meanTenths()),
                        comments,
                        marks.setAside().stream().map(sheet -> setAside(seen, sheet)).toList()));
    }

    private String setAside(SeenCommittee seen, Sheet sheet) {
        return words.say(
                "set-aside",
                seen.name(sheet.member()),
                Totals.of(seen.scheme(), sheet)
                        .map(one -> words.total(seen.scheme(), one))
                        .orElse(""));
    }

    private String hidden(SeenFile file) {
        return file.marks() instanceof MarksSeen.Hidden(var why)
                ? words.say("hidden." + why.name())
                : "";
    }

    /** Members whose grid may come on paper: not begun on screen, not kept away. */
    private static List<Option> papers(SeenCommittee seen, SeenFile file) {
        if (seen.as() != Seen.SECRETARY
                || seen.committee().state() != Committee.State.SCORING
                || file.withdrawn()) {
            return List.of();
        }
        return seen.committee().members().stream()
                .map(Committee.Member::person)
                .filter(person -> file.stands().get(person) != Stand.DRAFT)
                .map(person -> new Option(person.value().toString(), seen.name(person)))
                .toList();
    }

    private List<String> notes(SeenCommittee seen, SeenFile file) {
        return file.recusals().stream().map(one -> note(seen, one)).toList();
    }

    private String note(SeenCommittee seen, Declaration declaration) {
        return seen.name(declaration.member())
                + (declaration.recuses() ? ", " + words.say("keeps-away") : "")
                + French.typeset(" : ")
                + words.said(declaration);
    }

    private static ZoneId zone() {
        return ZoneId.of("Europe/Paris");
    }
}
