package fr.inventons.participation.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.platform.mail.Attached;
import fr.inventons.platform.mail.Mail.Part;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** People who can be reached each in her own way, and letters to them, for a test. */
@Component
public class Post {
    private final Dispatches dispatches;
    private final People people;
    private final TransactionTemplate transaction;

    Post(Dispatches dispatches, People people, TransactionTemplate transaction) {
        this.dispatches = dispatches;
        this.people = people;
        this.transaction = transaction;
    }

    public static Letter letter(String key) {
        return new Letter(
                "invitation",
                key,
                "Vous êtes invitée le 14 avril",
                List.of(
                        new Part.Text("La rencontre de votre quartier a lieu le 14 avril."),
                        new Part.Act("Répondre", "https://exemple.fr/inscription/ABCDEFG"),
                        new Part.Code("Votre code", "ABC DEFG")),
                List.of(Attached.calendar("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")),
                "Bonjour, la rencontre a lieu le 14 avril à 9 h 30, salle des fêtes.");
    }

    public static String address() {
        return "p-" + UUID.randomUUID() + "@exemple.fr";
    }

    public PersonId person(String name, String email, String mobile, String post, String relay) {
        var registered =
                people.register(
                        Actor.COMMAND,
                        new NewPerson("Madame", "Inès", name, email, mobile, post, relay));
        assertThat(registered).isInstanceOf(Registration.Registered.class);
        return ((Registration.Registered) registered).id();
    }

    public PersonId mailed() {
        return person("Courriel", address(), "", "", "");
    }

    public PersonId called() {
        return person("Appelée", "", "0639980034", "", "");
    }

    public PersonId posted() {
        return person("Lettre", "", "", "3 rue des Oliviers\n20000 Ajaccio", "");
    }

    public DispatchId send(Actor by, MeetingId meeting, PersonId to, Letter letter) {
        return Objects.requireNonNull(
                transaction.execute(status -> dispatches.send(by, meeting, to, letter)));
    }

    public DispatchId send(Actor by, MeetingId meeting, PersonId to) {
        return send(by, meeting, to, letter("essai-" + UUID.randomUUID()));
    }
}
