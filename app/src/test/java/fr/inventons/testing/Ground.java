package fr.inventons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.participation.allocation.Allocating;
import fr.inventons.participation.allocation.Allocations;
import fr.inventons.participation.allocation.Wanted;
import fr.inventons.participation.answer.Answers;
import fr.inventons.participation.answer.Asking;
import fr.inventons.participation.correspondence.Post;
import fr.inventons.participation.meeting.Day;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantLists;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.planning.NewRoom;
import fr.inventons.participation.planning.Plans;
import fr.inventons.participation.planning.RoomBook;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.registration.Hall;
import fr.inventons.participation.registration.Registering;
import fr.inventons.participation.registration.Registration;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.roster.Bringing;
import fr.inventons.participation.roster.Rosters;
import fr.inventons.participation.synthesis.Sorting;
import fr.inventons.participation.synthesis.Syntheses;
import fr.inventons.participation.transmission.Progress;
import fr.inventons.participation.transmission.Transmissions;
import fr.inventons.participation.transmission.VisaChains;
import fr.inventons.participation.workshop.Proposing;
import fr.inventons.participation.workshop.Tables;
import fr.inventons.recognition.jury.AvisKind;
import fr.inventons.recognition.label.Advised;
import fr.inventons.recognition.label.Decisions;
import fr.inventons.recognition.showcase.Announcing;
import fr.inventons.recognition.showcase.Events;
import fr.inventons.recognition.showcase.NewEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One thing of each sort that a path can name, all of one département, and the people of that
 * département: what a test of borders needs.
 */
@Component
public class Ground {
    private static final CampaignId CAMPAIGN = new CampaignId("2018-40-ans");

    private final Folk folk;
    private final Post post;
    private final Rooms rooms;
    private final ParticipantLists lists;
    private final Rosters rosters;
    private final Participants participants;
    private final Registrations registrations;
    private final Transmissions transmissions;
    private final VisaChains chains;
    private final Syntheses syntheses;
    private final Organisations organisations;
    private final Answers answers;
    private final LabelFiles files;
    private final Events events;
    private final Tables tables;
    private final Allocations allocations;
    private final Plans plans;
    private final RoomBook roomBook;
    private final Advised advised;
    private final Decisions decisions;

    /**
     * What stands there.
     *
     * @param paths the start of a path to the identifiers that its variables take, the longest
     *     start first
     * @param people somebody of the place in each role
     */
    public record Laid(Map<String, Map<String, String>> paths, List<Actor> people) {}

    Ground(
            Folk folk,
            Post post,
            Rooms rooms,
            ParticipantLists lists,
            Rosters rosters,
            Participants participants,
            Registrations registrations,
            Transmissions transmissions,
            VisaChains chains,
            Syntheses syntheses,
            Organisations organisations,
            Answers answers,
            Advised advised,
            Decisions decisions,
            LabelFiles files,
            Tables tables,
            Allocations allocations,
            Plans plans,
            RoomBook roomBook,
            Events events) {
        this.folk = folk;
        this.post = post;
        this.rooms = rooms;
        this.lists = lists;
        this.rosters = rosters;
        this.participants = participants;
        this.registrations = registrations;
        this.transmissions = transmissions;
        this.chains = chains;
        this.syntheses = syntheses;
        this.organisations = organisations;
        this.answers = answers;
        this.files = files;
        this.tables = tables;
        this.allocations = allocations;
        this.plans = plans;
        this.roomBook = roomBook;
        this.advised = advised;
        this.decisions = decisions;
        this.events = events;
    }

    /** Lays everything out in a département where no other test plays. */
    public Laid lay(String code) {
        var day = rooms.open(code);
        var list = list(day);
        var refused = lists.refused(day.officer(), day.meeting()).getFirst().id().value();
        var listed = participants.of(day.officer(), day.meeting()).getFirst().id().value();
        assertThat(allocations.propose(day.officer(), day.meeting(), Wanted.NOTHING))
                .isInstanceOf(Allocating.Proposed.class);
        var room = rooms.open(code);
        participants.register(room.officer(), room.meeting(), Day.somebody("Inès", "Placée"));
        assertThat(tables.propose(room.officer(), room.workshop(), true))
                .isInstanceOf(Proposing.Proposed.class);
        var proposal = rooms.inReview(room, "Un bus à 23 h.");
        var remontee =
                ((Progress.Done)
                                transmissions.prepare(
                                        room.officer(), room.department(), Set.of(room.meeting())))
                        .id()
                        .value();
        var hierarchy = folk.with(Role.SIGNATORY, Scope.department(room.department()));
        var seat =
                ((VisaChains.Seating.Seated)
                                chains.seat(
                                        room.officer(),
                                        CAMPAIGN,
                                        room.department(),
                                        "prefet",
                                        hierarchy.person().orElseThrow(),
                                        "Le préfet",
                                        "",
                                        false))
                        .seat()
                        .id();
        var service = service();
        var asked = asked(rooms.open(code), service);
        var paths = new LinkedHashMap<String, Map<String, String>>();
        paths.put("/remontees/chaine/", Map.of("seat", text(seat)));
        paths.put(
                "/remontees/",
                Map.of(
                        "id", text(remontee),
                        "proposal", text(proposal.value()),
                        "visa", text(UUID.randomUUID()),
                        "kind", "pdf"));
        paths.put(
                "/rencontres/",
                Map.of(
                        "id", text(day.meeting().value()),
                        "participant", text(listed),
                        "registration", text(registered(day)),
                        "room", text(planned(day)),
                        "workshop", text(day.workshop().value()),
                        "list", text(list),
                        "line", text(refused)));
        paths.put(
                "/ateliers/",
                Map.of("id", text(room.workshop().value()), "table", text(room.table().value())));
        paths.put(
                "/tables/",
                Map.of("id", text(room.table().value()), "proposal", text(proposal.value())));
        var told = post.send(day.officer(), day.meeting(), post.mailed());
        paths.put("/courrier/", Map.of("dispatch", text(told.value())));
        paths.put("/propositions/", Map.of("id", text(proposal.value())));
        paths.put("/reponses/", Map.of("id", text(asked)));
        paths.put("/agence/groupes/", Map.of("id", "mobilite"));
        var file = files.submitted(code);
        paths.put(
                "/actions-reperees/",
                Map.of(
                        "id", text(file.carried().action().value()),
                        "picture", text(files.pictured(file))));
        paths.put(
                "/candidatures/",
                Map.of(
                        "id", text(file.id().value()),
                        "piece", text(files.joined(file)),
                        "kind", "pdf"));
        var people =
                new ArrayList<>(
                        List.of(
                                room.officer(),
                                room.facilitator(),
                                room.rapporteur(),
                                room.councillor(),
                                hierarchy));
        people.add(folk.with(Role.ANSWERING_SERVICE, Scope.organisation(service)));
        people.add(folk.with(Role.GROUP_MEMBER, new Scope("group", "mobilite")));
        people.add(file.bearer());
        var label = advised.file(code, AvisKind.FAVOURABLE);
        advised.awarded(label);
        paths.put(
                "/decisions/", Map.of("file", text(label.file().value()), "letter", letter(label)));
        paths.put(
                "/comites/",
                Map.of(
                        "id", text(label.committee().value()),
                        "file", text(label.file().value()),
                        "member", text(label.juror().person().orElseThrow().value()),
                        "kind", "pdf"));
        paths.put("/organisations/", Map.of("id", text(organisation(room))));
        paths.put("/agenda/evenements/", Map.of("id", text(event(room))));
        people.add(label.authority());
        people.add(label.bearer());
        return new Laid(paths, List.copyOf(people));
    }

    private UUID registered(Rooms.Room room) {
        var registering =
                registrations.register(
                        room.officer(),
                        room.meeting(),
                        Hall.somebody("Inscrite" + UUID.randomUUID()),
                        Registration.Channel.PAPER);
        return ((Registering.Registered) registering).id().value();
    }

    private UUID planned(Rooms.Room day) {
        var plan = plans.plan(day.meeting());
        var room = new NewRoom("Salle " + UUID.randomUUID(), 60, Set.of(), "");
        roomBook.add(day.officer(), day.meeting(), plan.revision(), room);
        return plans.rooms(day.meeting()).getFirst().id().value();
    }

    private UUID organisation(Rooms.Room room) {
        var registered =
                organisations.register(
                        room.officer(),
                        new NewOrganisation(
                                "Association " + UUID.randomUUID(),
                                OrganisationKind.ASSOCIATION,
                                "",
                                Set.of(room.department()),
                                "",
                                Optional.empty()));
        return ((OrganisationRegistration.Registered) registered).id().value();
    }

    private UUID event(Rooms.Room room) {
        var announced =
                events.announce(
                        room.officer(),
                        room.department(),
                        NewEvent.of(
                                "Fête du quartier",
                                "Place du marché",
                                LocalDate.of(2018, 9, 15),
                                LocalTime.of(14, 0)),
                        "");
        return ((Announcing.Announced) announced).event().id().value();
    }

    /** One line can be taken, one cannot. The list waits for a yes; another was confirmed. */
    private UUID list(Rooms.Room room) {
        lists.importList(room.officer(), room.meeting(), csv(""));
        return preview(room.officer(), room.meeting(), csv("bis"));
    }

    private static byte[] csv(String more) {
        var name = "Essai" + UUID.randomUUID().toString().substring(0, 6) + more;
        return """
        Civilité;Nom;Prénom;Qualité
        Madame;%s;Inès;Résidente ou résident
        Madame;Sansqualité;Inès;
        """
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8);
    }

    private UUID preview(Actor officer, MeetingId meeting, byte[] csv) {
        var brought = rosters.bring(officer, meeting, "participants", csv);
        assertThat(brought).isInstanceOf(Bringing.Brought.class);
        return ((Bringing.Brought) brought).id().value();
    }

    private OrganisationId service() {
        var registered =
                organisations.register(
                        Actor.COMMAND,
                        new NewOrganisation(
                                "Service " + UUID.randomUUID(), OrganisationKind.STATE, ""));
        return ((OrganisationRegistration.Registered) registered).id();
    }

    private UUID asked(Rooms.Room room, OrganisationId service) {
        folk.with(Role.ANSWERING_SERVICE, Scope.organisation(service));
        ProposalId proposal = rooms.sent(room, "Une crèche ouverte le soir.");
        var desk = folk.with(Role.NATIONAL_ANALYST, Scope.NATIONAL);
        assertThat(syntheses.sort(desk, proposal, "mobilite")).isInstanceOf(Sorting.Sorted.class);
        return ((Asking.Asked) answers.ask(desk, proposal, service)).solicitation().id().value();
    }

    private String letter(Advised.Play label) {
        return text(decisions.letters(label.authority(), label.file()).getFirst().id());
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
