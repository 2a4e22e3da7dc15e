package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.foundation.territory.NeighbourhoodCode;
import fr.inventons.platform.time.ProgramClock;
import fr.inventons.recognition.action.Action;
import fr.inventons.recognition.action.ActionId;
import fr.inventons.recognition.action.ActionKind;
import fr.inventons.recognition.action.Actions;
import fr.inventons.recognition.action.Consent;
import fr.inventons.recognition.action.Illustration;
import fr.inventons.recognition.action.NewAction;
import fr.inventons.recognition.action.Pictures;
import fr.inventons.recognition.action.Story;
import fr.inventons.recognition.action.Telling;
import fr.inventons.recognition.candidacy.Answers;
import fr.inventons.recognition.candidacy.Attaching;
import fr.inventons.recognition.candidacy.Candidacies;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.recognition.candidacy.Enclosures;
import fr.inventons.recognition.candidacy.Examinations;
import fr.inventons.recognition.candidacy.Examining;
import fr.inventons.recognition.candidacy.Opening;
import fr.inventons.recognition.candidacy.Recording;
import fr.inventons.recognition.candidacy.Submitting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files for the label, each with an action, a bearer and an officer of its own, at the state a test
 * needs. The clock stands in the wave of summer 2018, or after its end once a file is admitted.
 */
@Component
public class LabelFiles {
    public static final String LOCAL = "locale";
    public static final String NATIONAL = "nationale";
    public static final String WAVE = "ete";
    public static final String ROLLING = "au-fil-de-l-eau";

    /** While the wave of summer 2018 is open, and a day after its end. */
    public static final Instant DURING = Instant.parse("2018-07-02T09:00:00Z");

    public static final Instant AFTER = Instant.parse("2018-09-17T09:00:00Z");

    /** An action with those who work on it. */
    public record Carried(
            DepartmentCode department,
            ActionId action,
            Actor bearer,
            Actor officer,
            OrganisationId organisation) {}

    /** The same, with its file. */
    public record Filed(Carried carried, CandidacyId id) {
        public Actor bearer() {
            return carried.bearer();
        }

        public Actor officer() {
            return carried.officer();
        }
    }

    private final Folk folk;
    private final Actors actors;
    private final Actions actions;
    private final Organisations organisations;
    private final Candidacies candidacies;
    private final Examinations examinations;
    private final Enclosures enclosures;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final ProgramClock clock;
    private final JdbcClient jdbc;

    LabelFiles(
            Folk folk,
            Actors actors,
            Actions actions,
            Organisations organisations,
            Candidacies candidacies,
            Examinations examinations,
            Enclosures enclosures,
            Pictures pictures,
            Campaigns campaigns,
            ProgramClock clock,
            JdbcClient jdbc) {
        this.folk = folk;
        this.actors = actors;
        this.actions = actions;
        this.organisations = organisations;
        this.candidacies = candidacies;
        this.examinations = examinations;
        this.enclosures = enclosures;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** An action told whole, of an association of its own. */
    public Carried carried(String department) {
        return carried(department, OrganisationKind.ASSOCIATION);
    }

    public Carried carried(String department, OrganisationKind kind) {
        var organisation =
                ((OrganisationRegistration.Registered)
                                organisations.register(
                                        Actor.COMMAND,
                                        new NewOrganisation(
                                                "Les Jardins " + UUID.randomUUID(), kind, "")))
                        .id();
        return carried(department, organisation);
    }

    /** An action told whole, of that organisation. */
    public Carried carried(String department, OrganisationId organisation) {
        clock.travelTo(DURING);
        var code = new DepartmentCode(department);
        var officer = folk.with(Role.PROGRAMME_OFFICER, Scope.department(code));
        var told =
                (Telling.Told)
                        actions.signal(
                                officer,
                                code,
                                whole(organisation, Set.of(neighbourhood(department))));
        var person = folk.somebody();
        folk.appoint(person, Role.BEARER, Action.scope(told.id()));
        return new Carried(code, told.id(), actors.of(person), officer, organisation);
    }

    public static NewAction whole(OrganisationId organisation, Set<NeighbourhoodCode> places) {
        return new NewAction(
                ActionKind.REMARKABLE_ACTION,
                new Story(
                        "Le jardin au pied de la tour " + UUID.randomUUID(),
                        "Quarante et une familles jardinent là où il y avait un parking.",
                        "Tout a commencé un dimanche, avec trois bacs.",
                        "Le bailleur a prêté le terrain, l’école est venue.",
                        "Les familles de la tour, qui ont décidé du plan.",
                        "On se parle d’une tour à l’autre.",
                        "Les gens du centre viennent acheter des tomates.",
                        "41 | familles",
                        "Trois bacs, 900 €",
                        "Demander le terrain\nChoisir ensemble",
                        "Un point d’eau",
                        "Le premier été, tout a séché.",
                        "Rien ne pousse ici.",
                        "Quatre cents kilos de légumes."),
                Optional.of(organisation),
                "",
                places,
                Optional.of(LocalDate.of(2018, 3, 1)),
                Optional.empty(),
                "",
                Set.of());
    }

    /** A neighbourhood of that département, real for nobody. */
    public NeighbourhoodCode neighbourhood(String department) {
        var three = department.length() == 2 ? "0" + department : department;
        var code = "QP%s999".formatted(three);
        jdbc.sql(
                        """
                        with place as (
                            insert into territory.neighbourhood (code, department, generation, valid_from)
                            values (:code, :department, '2015', date '2015-01-01')
                            on conflict (code) do nothing
                            returning code),
                        name as (
                            insert into territory.neighbourhood_name (neighbourhood, number, name, valid_from)
                            select code, 1, 'Les Essais', date '2015-01-01' from place)
                        insert into territory.neighbourhood_commune (neighbourhood, number, name)
                        select code, 1, 'Essai-la-Ville' from place
                        """)
                .param("code", code)
                .param("department", department)
                .update();
        return new NeighbourhoodCode(code);
    }

    /** Opened and filled from the story; answers and commitments are still missing. */
    public Filed draft(Carried carried, String track) {
        var opened = candidacies.open(carried.bearer(), carried.action(), track, call(track));
        assertThat(opened).isInstanceOf(Opening.Opened.class);
        return new Filed(carried, ((Opening.Opened) opened).id());
    }

    public Filed draft(String department) {
        return draft(carried(department), LOCAL);
    }

    /** Every answer written, every commitment ticked. */
    public Filed complete(Filed file) {
        var written = candidacies.write(file.bearer(), file.id(), revision(file), answers());
        assertThat(written).isInstanceOf(Recording.Recorded.class);
        return file;
    }

    public int revision(Filed file) {
        return candidacies.candidacy(file.id()).orElseThrow().revision();
    }

    /** What answers everything. */
    public Answers answers() {
        var scheme = campaigns.current().label().orElseThrow();
        var texts = new HashMap<String, String>();
        scheme.criteria()
                .forEach(criterion ->
                        texts.put(criterion.id(), "Réponse à « " + criterion.label() + " »."));
        return new Answers(
                texts,
                scheme.commitments().stream().map(one -> one.id()).collect(Collectors.toSet()),
                "Le centre social des Essais",
                "La directrice du centre social");
    }

    /** Submitted by its bearer while the call is open. */
    public Filed submitted(Carried carried, String track) {
        clock.travelTo(DURING);
        var file = complete(draft(carried, track));
        assertThat(candidacies.submit(file.bearer(), file.id()))
                .isInstanceOf(Submitting.Submitted.class);
        return file;
    }

    public Filed submitted(String department) {
        return submitted(carried(department), LOCAL);
    }

    /** A committee may have it; the clock stands after the end of the wave. */
    public Filed admissible(Carried carried, String track) {
        var file = submitted(carried, track);
        clock.travelTo(AFTER);
        var examiner =
                track.equals(NATIONAL)
                        ? folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL)
                        : file.officer();
        assertThat(examinations.admit(examiner, file.id())).isInstanceOf(Examining.Examined.class);
        return file;
    }

    public Filed admissible(String department) {
        return admissible(carried(department), LOCAL);
    }

    /** A small picture joined by its bearer, which needs no new submission. */
    public UUID joined(Filed file) {
        var attached =
                enclosures.attach(
                        file.bearer(), file.id(), "plan.png", new ByteArrayInputStream(dot()));
        assertThat(attached).isInstanceOf(Attaching.Attached.class);
        return ((Attaching.Attached) attached).id();
    }

    /** A picture of its action, with the agreement of those it shows. */
    public UUID pictured(Filed file) {
        var added =
                pictures.addPicture(
                        file.bearer(),
                        file.carried().action(),
                        dot(),
                        "Le jardin en juin",
                        new Consent("Les familles", Consent.How.WRITTEN, Optional.empty()));
        assertThat(added).isInstanceOf(Illustration.Added.class);
        return ((Illustration.Added) added).id().value();
    }

    /** A picture of one pixel. */
    public static byte[] dot() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String call(String track) {
        return track.equals(NATIONAL) ? ROLLING : WAVE;
    }
}
