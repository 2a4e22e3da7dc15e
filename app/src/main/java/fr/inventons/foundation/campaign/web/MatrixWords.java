package fr.inventons.foundation.campaign.web;

import fr.inventons.foundation.campaign.Reader;
import fr.inventons.foundation.campaign.Sight;
import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.campaign.Subject;
import fr.inventons.foundation.campaign.Visibility;
import fr.inventons.foundation.campaign.web.MatrixTable.Row;
import fr.inventons.foundation.campaign.web.MatrixTable.Seen;
import fr.inventons.platform.web.Messages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a campaign's matrix in French words. */
@Component
class MatrixWords {
    private final Messages messages;

    MatrixWords(Messages messages) {
        this.messages = messages;
    }

    List<MatrixTable> tables(Visibility visibility) {
        return Arrays.stream(Subject.values())
                .map(subject ->
                        new MatrixTable(
                                messages.say("campaign.subject." + subject),
                                messages.say("campaign.subject." + subject + ".about"),
                                rows(visibility, subject)))
                .toList();
    }

    /** The stages, without those before the thing exists. */
    private List<Row> rows(Visibility visibility, Subject subject) {
        return Arrays.stream(Stage.values())
                .filter(stage -> somebodySees(visibility, subject, stage))
                .map(stage -> row(visibility, subject, stage))
                .toList();
    }

    private Row row(Visibility visibility, Subject subject, Stage stage) {
        return new Row(
                messages.say("campaign.stage." + stage),
                everyone(visibility, subject, stage)
                        ? List.of(new Seen(messages.say("campaign.everyone"), ""))
                        : seen(visibility, subject, stage, Sight.FULL),
                seen(visibility, subject, stage, Sight.ANONYMOUS),
                seen(visibility, subject, stage, Sight.STATUS),
                seen(visibility, subject, stage, Sight.NONE).stream()
                        .filter(reader -> !reader.note().isEmpty())
                        .toList());
    }

    private List<Seen> seen(Visibility visibility, Subject subject, Stage stage, Sight sight) {
        return Arrays.stream(Reader.values())
                .filter(reader -> visibility.sight(subject, stage, reader) == sight)
                .map(reader ->
                        new Seen(
                                messages.say("campaign.reader." + reader),
                                visibility.note(subject, stage, reader)))
                .toList();
    }

    private static boolean everyone(Visibility visibility, Subject subject, Stage stage) {
        return Arrays.stream(Reader.values())
                .allMatch(reader -> visibility.sight(subject, stage, reader) == Sight.FULL);
    }

    private static boolean somebodySees(Visibility visibility, Subject subject, Stage stage) {
        return Arrays.stream(Reader.values())
                .anyMatch(reader -> visibility.sight(subject, stage, reader) != Sight.NONE);
    }
}
