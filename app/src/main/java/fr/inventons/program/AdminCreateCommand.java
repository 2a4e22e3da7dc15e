package fr.inventons.program;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Appointments;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Nomination;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Registration;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code inventons admin create}: the first operator, who appoints the others on screen. Whoever
 * can run this command already holds the machine.
 */
@Command(
        name = "create",
        description = "Crée un opérateur. Il se connecte ensuite par le lien reçu à cette adresse.")
final class AdminCreateCommand extends ContextCommand {
    @Parameters(index = "0", paramLabel = "ADRESSE", description = "Son adresse électronique.")
    private String email = "";

    @Option(names = "--prenom", paramLabel = "PRENOM", description = "Son prénom.")
    private String givenName = "";

    @Option(names = "--nom", paramLabel = "NOM", required = true, description = "Son nom.")
    private String familyName = "";

    AdminCreateCommand(Class<?> application) {
        super(application, "admin create");
    }

    @Override
    int work(ApplicationContext context, Mode mode) {
        if (mode.fictional()) {
            tell(Sentences.say("admin-in-demonstration"));
            return Program.MISUSED;
        }
        var refusal =
                context.getBean(TransactionTemplate.class)
                        .execute(status -> {
                            var sentence = create(context);
                            if (sentence.isPresent()) {
                                status.setRollbackOnly();
                            }
                            return sentence;
                        });
        if (refusal != null && refusal.isPresent()) {
            tell(refusal.get());
            return Program.FAILED;
        }
        spec().commandLine().getOut().println(Sentences.say("admin-created", email));
        return 0;
    }

    /** Empty when done, else why not. */
    private Optional<String> create(ApplicationContext context) {
        var people = context.getBean(People.class);
        var there = people.at(email);
        if (there.size() > 1) {
            return Optional.of(Sentences.say("admin-shared-address", email));
        }
        if (there.size() == 1) {
            return appoint(context, there.getFirst().id());
        }
        var person = new NewPerson("", givenName, familyName, email, "", "", "");
        return switch (people.register(Actor.COMMAND, person)) {
            case Registration.Registered(var id) -> appoint(context, id);
            case Registration.EmailUnreadable(var typed) ->
                    Optional.of(Sentences.say("admin-email-unreadable", typed));
            case Registration.NameMissing() -> Optional.of(Sentences.say("admin-name-missing"));
            case Registration.TooLong(var field, int length, int limit) ->
                    Optional.of(Sentences.say("admin-too-long", length, limit));
            case Registration.MobileUnreadable impossible ->
                    throw new IllegalStateException(impossible.toString());
            case Registration.NotAllowed impossible ->
                    throw new IllegalStateException(impossible.toString());
        };
    }

    private Optional<String> appoint(ApplicationContext context, PersonId person) {
        var today = LocalDate.now(context.getBean(Clock.class));
        var nomination =
                context.getBean(Appointments.class)
                        .appoint(
                                Actor.COMMAND,
                                person,
                                Role.OPERATOR,
                                Scope.NATIONAL,
                                today,
                                Optional.empty());
        return switch (nomination) {
            case Nomination.Appointed appointed -> Optional.empty();
            case Nomination.AlreadyHeld held -> Optional.of(Sentences.say("admin-already", email));
            case Nomination.NotAllowed impossible ->
                    throw new IllegalStateException(impossible.toString());
            case Nomination.UnknownPerson impossible ->
                    throw new IllegalStateException(impossible.toString());
            case Nomination.ScopeUnfit impossible ->
                    throw new IllegalStateException(impossible.toString());
            case Nomination.EndsBeforeItBegins impossible ->
                    throw new IllegalStateException(impossible.toString());
        };
    }
}
