package fr.inventons.participation.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.Enrolment;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.NewParticipant;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.workshop.Seats;
import fr.inventons.participation.workshop.Workshops;
import fr.inventons.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A meeting with people, and its papers as the officer gets them. */
@Lazy
@Component
class Press {
    private final Screens screens;
    private final Participants participants;
    private final Workshops workshops;
    private final Seats seats;
    private final Day day;

    Press(Screens screens, Participants participants, Workshops workshops, Seats seats, Day day) {
        this.screens = screens;
        this.participants = participants;
        this.workshops = workshops;
        this.seats = seats;
        this.day = day;
    }

    ParticipantId enrol(
            Actor officer,
            MeetingId meeting,
            String given,
            String family,
            String quality,
            String organisation) {
        var enrolment =
                participants.register(
                        officer,
                        meeting,
                        new NewParticipant(
                                new NewPerson("Madame", given, family, "", "", "", ""),
                                quality,
                                organisation));
        return ((Enrolment.Enrolled) enrolment).id();
    }

    /** Twelve people, one of them with a chair. */
    MeetingId peopled(Actor officer) {
        var meeting = day.prepared(officer);
        for (int i = 1; i <= 10; i++) {
            enrol(officer, meeting, "Inès", "Habitante-" + i, "resident", "Jardins partagés");
        }
        enrol(
                officer,
                meeting,
                "Anne-Sophie-Constance",
                "de la Rochebrune-Santoni",
                "association",
                "Les Jardins de la colline");
        var seated = enrol(officer, meeting, "Karim", "Zérah", "bailleur", "Office du littoral");
        seats.seat(officer, seated, workshops.tables(meeting).getFirst().id());
        return meeting;
    }

    static String path(MeetingId meeting) {
        return "/rencontres/" + meeting.value() + "/impressions";
    }

    static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    byte[] pdf(Actor officer, MeetingId meeting, String what) throws Exception {
        var response = screens.as(officer, get(path(meeting) + ".pdf").param("quoi", what));
        assertThat(response.getStatus()).as(what).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/pdf");
        var bytes = response.getContentAsByteArray();
        var seen = Path.of("target/handouts");
        Files.createDirectories(seen);
        Files.write(seen.resolve((what.isEmpty() ? "tout" : what) + ".pdf"), bytes);
        return bytes;
    }
}
