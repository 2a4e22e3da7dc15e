package fr.inventons.recognition.label;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.jury.Advising;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.jury.Closing;
import fr.inventons.recognition.jury.CommitteeId;
import fr.inventons.recognition.jury.Committees;
import fr.inventons.recognition.jury.Convening;
import fr.inventons.recognition.jury.Declaring;
import fr.inventons.recognition.jury.Discussing;
import fr.inventons.recognition.jury.Filing;
import fr.inventons.recognition.jury.NewCommittee;
import fr.inventons.testing.Folk;
import fr.inventons.testing.LabelFiles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Files that a committee gave its avis on, with those who decide and prepare. */
@Component
public class Advised {
    /** The morning of the decision: a week after the committee. */
    public static final Instant DECISION = Instant.parse("2018-10-12T08:00:00Z");

    private static final Instant COMMITTEE = Instant.parse("2018-10-04T08:00:00Z");

    public static final String QUALITY = "Pour le préfet et par délégation, la sous-préfète";

    /** A file before the authority, and those around it. */
    public record Play(
            CandidacyId file,
            Actor authority,
            Actor officer,
            Actor bearer,
            CommitteeId committee,
            Actor juror) {}

    private final Folk folk;
    private final Actors actors;
    private final LabelFiles files;
    private final Committees committees;
    private final Campaigns campaigns;
    private final Decisions decisions;
    private final ProgramClock clock;

    Advised(
            Folk folk,
            Actors actors,
            LabelFiles files,
            Committees committees,
            Campaigns campaigns,
            Decisions decisions,
            ProgramClock clock) {
        this.folk = folk;
        this.actors = actors;
        this.files = files;
        this.committees = committees;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** One file of that département, on which the committee advised so. */
    public Play file(String department, AvisKind kind) {
        return files(department, kind, 1).getFirst();
    }

    /** Several files of one committee. */
    public List<Play> files(String department, AvisKind kind, int count) {
        var filed = new ArrayList<LabelFiles.Filed>();
        for (int i = 0; i < count; i++) {
            filed.add(files.admissible(department));
        }
        return advised(filed, LabelFiles.LOCAL, Optional.of(new DepartmentCode(department)), kind);
    }

    /** A file of the national track. */
    public Play national(String department, AvisKind kind) {
        var filed = files.admissible(files.carried(department), LabelFiles.NATIONAL);
        return advised(List.of(filed), LabelFiles.NATIONAL, Optional.empty(), kind).getFirst();
    }

    private List<Play> advised(
            List<LabelFiles.Filed> filed,
            String track,
            Optional<DepartmentCode> department,
            AvisKind kind) {
        clock.travelTo(COMMITTEE);
        var secretary =
                department
                        .map(code -> folk.with(Role.PROGRAMME_OFFICER, Scope.department(code)))
                        .orElseGet(() -> folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL));
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < campaigns.current().label().orElseThrow().committee().quorum(); i++) {
            people.add(folk.somebody());
        }
        var convened =
                committees.convene(
                        secretary,
                        new NewCommittee(
                                campaigns.current().id(),
                                track,
                                department,
                                "Comité d’essai",
                                LocalDate.of(2018, 10, 4),
                                people.getFirst(),
                                people.stream()
                                        .map(one ->
                                                new NewCommittee.Seat(
                                                        one, "personne qualifiée", Set.of()))
                                        .toList()));
        var id = ((Convening.Convened) convened).id();
        for (var one : filed) {
            assertThat(committees.addFile(secretary, id, one.id()))
                    .isInstanceOf(Filing.Added.class);
            for (var person : people) {
                assertThat(
                                committees.declare(
                                        actors.of(person), id, one.id(), Optional.empty(), ""))
                        .isInstanceOf(Declaring.Declared.class);
            }
        }
        assertThat(
                        committees.openDiscussion(
                                secretary, id, new HashSet<>(people), "Un essai sans notes."))
                .isInstanceOf(Discussing.Opened.class);
        for (var one : filed) {
            assertThat(committees.avis(secretary, id, one.id(), kind, "Un avis d’essai."))
                    .isInstanceOf(Advising.Given.class);
        }
        assertThat(committees.close(secretary, id)).isInstanceOf(Closing.Closed.class);
        clock.travelTo(DECISION);
        var scope = department.map(Scope::department).orElse(Scope.NATIONAL);
        return filed.stream()
                .map(one ->
                        new Play(
                                one.id(),
                                folk.with(Role.LABEL_AUTHORITY, scope),
                                secretary,
                                one.bearer(),
                                id,
                                actors.of(people.getFirst())))
                .toList();
    }

    /** Signed on screen as the avis says. */
    public Signing.Awarded awarded(Play play) {
        var signed =
                decisions.sign(play.authority(), play.file(), award(), Signature.onScreen(QUALITY));
        assertThat(signed).isInstanceOf(Signing.Awarded.class);
        return (Signing.Awarded) signed;
    }

    /** A label of its own in that département. */
    public String label(String department) {
        return awarded(file(department, AvisKind.FAVOURABLE)).number();
    }

    public static NewDecision award() {
        return new NewDecision(
                Optional.of(Decision.Outcome.AWARDED),
                "Les familles ont décidé de tout, et cela se voit.",
                "",
                "");
    }

    public static NewDecision refuse() {
        return new NewDecision(
                Optional.of(Decision.Outcome.REFUSED),
                "Le dossier ne dit pas ce qui a changé.",
                "Demandez à trois personnes du centre ce qu’elles voient maintenant.",
                "");
    }

    public void travelTo(Instant instant) {
        clock.travelTo(instant);
    }

    public void comeBack() {
        clock.comeBack();
    }
}
