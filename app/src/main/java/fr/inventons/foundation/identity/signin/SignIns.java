package fr.inventons.foundation.identity.signin;

import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Seal;
import fr.inventons.platform.journal.Journal;
import fr.inventons.platform.limit.Limit;
import fr.inventons.platform.limit.Limits;
import fr.inventons.platform.mail.Mail;
import fr.inventons.platform.mail.Mail.Part;
import fr.inventons.platform.mail.Mailer;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.PublicUrl;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a sign-in mail, and saying who one is when an address is several people's. */
@Service
public class SignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final Limit MAILS = new Limit("sign-in-mail", 5, Duration.ofHours(1));

    private final People people;
    private final SignInTokens tokens;
    private final SignInStore store;
    private final Mailer mailer;
    private final Limits limits;
    private final Seal seal;
    private final Messages messages;
    private final Journal journal;
    private final Clock clock;
    private final PublicUrl publicUrl;
    private final Duration validity;

    SignIns(
            People people,
            SignInTokens tokens,
            SignInStore store,
            Mailer mailer,
            Limits limits,
            Seal seal,
            Messages messages,
            Journal journal,
            Clock clock,
            PublicUrl publicUrl,
            @Value("${inventons.sign-in.validity}") Duration validity) {
        this.people = people;
        this.tokens = tokens;
        this.store = store;
        this.mailer = mailer;
        this.limits = limits;
        this.seal = seal;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.validity = validity;
    }

    /** How long a mail can be used. */
    public Duration validity() {
        return validity;
    }

    /**
     * Sends a mail to {@code email} if somebody has it, and at most five an hour. Everything that
     * depends on the address happens apart from the caller, who learns nothing, not even by a
     * clock.
     */
    public void ask(String email) {
        Thread.ofVirtual().name("sign-in mail").start(() -> invite(email));
    }

    private void invite(String email) {
        try {
            var reachable = people.at(email);
            if (reachable.isEmpty() || !limits.take(MAILS, seal.fingerprint("email", email))) {
                return;
            }
            var invitation = tokens.generate(new GenerateOneTimeTokenRequest(email, validity));
            mailer.send(mail(invitation));
        } catch (RuntimeException e) {
            LOG.error("no sign-in mail could be made", e);
        }
    }

    private Mail mail(Invitation invitation) {
        long minutes = validity.toMinutes();
        return new Mail(
                invitation.email(),
                messages.say("identity.mail.subject"),
                List.of(
                        new Part.Text(messages.say("identity.mail.hello")),
                        new Part.Act(
                                messages.say("identity.mail.link"),
                                publicUrl.of("/connexion/jeton?jeton=" + invitation.token())),
                        new Part.Code(
                                messages.say("identity.mail.code", publicUrl.of("/connexion/code")),
                                invitation.writtenCode()),
                        new Part.Text(messages.say("identity.mail.validity", minutes)),
                        new Part.Text(messages.say("identity.mail.not-you"))));
    }

    /** The people among whom the answer lies, by name; none when the sign-in is over. */
    public List<Person> among(UUID signIn) {
        return store.usedSince(signIn, clock.instant().minus(validity))
                .map(people::at)
                .orElse(List.of());
    }

    /** One of them says who they are. False when they are none of them, or too late. */
    @Transactional
    public boolean choose(UUID signIn, PersonId person) {
        if (among(signIn).stream().noneMatch(one -> one.id().equals(person))) {
            return false;
        }
        journal.record("person:" + person.value(), new SignedIn(person.value()));
        return true;
    }
}
