package fr.inventons.participation.registration.web;

import fr.inventons.foundation.identity.Codes;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.People;
import fr.inventons.foundation.identity.Person;
import fr.inventons.foundation.identity.Reach;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.registration.AgeBand;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registration.State;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.platform.web.Status;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a personal link shows. */
@Component
class PersonalViews {
    private final Registrations registrations;
    private final RegistrationWords words;
    private final People people;
    private final Organisations organisations;

    PersonalViews(
            Registrations registrations,
            RegistrationWords words,
            People people,
            Organisations organisations) {
        this.registrations = registrations;
        this.words = words;
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * @param done what was just done, as the address says it
     */
    PersonalView view(Registration one, String done) {
        var notice =
                switch (done) {
                    case "reponse" -> words.say("done-answer");
                    case "place" -> words.say("done-seat");
                    case "annulation" -> words.say("done-cancel");
                    case "coordonnees" -> words.say("done-reach");
                    default -> "";
                };
        return view(one, form(one), "", "", "", notice);
    }

    /** How she is to be reached could not be kept as typed. */
    PersonalView notReached(Registration one, ReachForm typed, Registering.Reason reason) {
        var reach = reach(one, typed, RegistrationWords.field(reason), words.reason(reason));
        return view(one, form(one), "", "", "", "", reach);
    }

    /**
     * Somebody changed it meanwhile: what she typed stays in the form, what is kept stands above.
     */
    PersonalView stale(Registration now, RegistrationForm typed) {
        var kept = words.say("stale", said(now));
        return view(now, revised(typed, now), "", "", kept, "");
    }

    PersonalView refused(Registration one, RegistrationForm typed, Registering.Reason reason) {
        if (reason == Registering.Reason.EMAIL_UNDER_15) {
            return view(one, typed, "", "", words.say("email-under-15-known"), "");
        }
        var field = RegistrationWords.field(reason);
        var sentence = words.reason(reason);
        return view(one, typed, field, sentence, field.isEmpty() ? sentence : "", "");
    }

    PersonalView noSeat(Registration one, RegistrationForm typed, String quality) {
        var label = words.quality(words.meeting(one.meeting()), quality);
        return view(one, typed, "qualite", words.say("no-seat", label), "", "");
    }

    PersonalView over(Registration one) {
        return view(one, form(one), "", "", words.say("shut-over"), "");
    }

    PersonalView offerOver(Registration before) {
        var now = registrations.coded(before.code()).orElse(before);
        return view(now, form(now), "", "", words.say("offer-over"), "");
    }

    PersonalView notPossible(Registration before) {
        var now = registrations.coded(before.code()).orElse(before);
        return view(now, form(now), "", "", words.say("not-possible"), "");
    }

    private PersonalView view(
            Registration one,
            RegistrationForm form,
            String field,
            String error,
            String refusal,
            String notice) {
        return view(one, form, field, error, refusal, notice, reach(one, ReachForm.EMPTY, "", ""));
    }

    private ReachView reach(Registration one, ReachForm form, String field, String error) {
        var person = people.person(one.person());
        return new ReachView(
                words.say("reach-now." + person.map(Person::reach).orElse(Reach.NONE).name()),
                one.answers().ageBand() != AgeBand.UNDER_15
                        && person.filter(there -> there.email().isEmpty()).isPresent(),
                form,
                field,
                error);
    }

    private PersonalView view(
            Registration one,
            RegistrationForm form,
            String field,
            String error,
            String refusal,
            String notice,
            ReachView reach) {
        var meeting = words.meeting(one.meeting());
        boolean over = meeting.over();
        var state = one.state();
        boolean guest = state == State.INVITED;
        boolean comes = guest || state == State.CANCELLED || state == State.DECLINED;
        var name =
                people.person(one.person())
                        .map(person ->
                                person.givenName().isEmpty() ? person.name() : person.givenName())
                        .orElse("");
        return new PersonalView(
                one.code(),
                Codes.written(one.code()),
                name,
                meeting.title(),
                words.when(meeting),
                meeting.place(),
                guest && !over
                        ? new Status(words.say("state-own"), "attente", "crayon")
                        : words.status(state),
                what(meeting, one),
                over ? words.say("shut-over") : words.say("next." + state.name()),
                !over && state != State.OFFERED,
                !over && state == State.OFFERED,
                comes,
                !over && state != State.CANCELLED && state != State.DECLINED,
                words.say(
                        guest
                                ? "cancel-title-guest"
                                : state == State.OFFERED ? "cancel-title-offered" : "cancel-title"),
                words.say(
                        guest
                                ? "cancel-text-guest"
                                : state == State.WAITING ? "cancel-text-waiting" : "cancel-text"),
                words.say(
                        guest
                                ? "cancel-button-guest"
                                : state == State.OFFERED
                                        ? "cancel-button-offered"
                                        : "cancel-button"),
                words.questions(meeting, form, false, false, field, error),
                reach,
                refusal,
                notice);
    }

    String what(Meeting meeting, Registration one) {
        return switch (one.state()) {
            case WAITING -> words.say("what.WAITING", registrations.rank(one).orElse(1));
            case OFFERED ->
                    words.say(
                            "what.OFFERED", words.moment(meeting, one.offerUntil().orElseThrow()));
            case INVITED, REGISTERED, CANCELLED, DECLINED ->
                    words.say("what." + one.state().name());
        };
    }

    /** What is kept now, in one line, for who typed something else. */
    private String said(Registration now) {
        var meeting = words.meeting(now.meeting());
        var parts =
                Stream.of(
                                words.quality(meeting, now.qualityId()),
                                organisation(now),
                                words.wishes(meeting, now),
                                words.needs(now),
                                now.answers().group(),
                                now.answers().remark())
                        .filter(part -> !part.isEmpty())
                        .toList();
        return String.join(" · ", parts);
    }

    RegistrationForm form(Registration one) {
        return RegistrationForm.of(one, organisation(one));
    }

    String organisation(Registration one) {
        return one.organisation()
                .flatMap(id -> organisations.named(Set.of(id)).values().stream().findFirst())
                .map(found -> found.name())
                .orElse(one.organisationSaid());
    }

    private static RegistrationForm revised(RegistrationForm typed, Registration now) {
        return new RegistrationForm(
                typed.prenom(),
                typed.nom(),
                typed.courriel(),
                typed.telephone(),
                typed.adresse(),
                typed.relais(),
                typed.qualite(),
                typed.organisme(),
                typed.age(),
                typed.adulte(),
                typed.teladulte(),
                typed.autorisation(),
                typed.voeux(),
                typed.besoins(),
                typed.enfants(),
                typed.langue(),
                typed.groupe(),
                typed.remarque(),
                typed.accord(),
                typed.canal(),
                typed.homonyme(),
                String.valueOf(now.revision()));
    }
}
