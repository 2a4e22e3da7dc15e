package fr.inventons.demonstration;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.participation.meeting.ListImport;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.MeetingProgress;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.meeting.Participants;
import fr.inventons.participation.proposal.Draft;
import fr.inventons.participation.proposal.ProposalId;
import fr.inventons.participation.proposal.Proposals;
import fr.inventons.participation.proposal.Release;
import fr.inventons.participation.proposal.Sheet;
import fr.inventons.participation.proposal.Writing;
import fr.inventons.participation.workshop.Crew;
import fr.inventons.participation.workshop.Crews;
import fr.inventons.participation.workshop.TableId;
import fr.inventons.participation.workshop.WorkshopProgress;
import fr.inventons.participation.workshop.Workshops;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The day itself: the workshops open and the tables write. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class RoomStory {
    private final Meetings meetings;
    private final Participants participants;
    private final AllocationStory allocation;
    private final Crews crews;
    private final Workshops workshops;
    private final Proposals proposals;
    private final Acts acts;

    RoomStory(
            Meetings meetings,
            Participants participants,
            AllocationStory allocation,
            Crews crews,
            Workshops workshops,
            Proposals proposals,
            Acts acts) {
        this.meetings = meetings;
        this.participants = participants;
        this.allocation = allocation;
        this.crews = crews;
        this.workshops = workshops;
        this.proposals = proposals;
        this.acts = acts;
    }

    /**
     * The list comes in, people get a chair, each table its rapporteur, the meeting its
     * facilitator.
     */
    void prepare(Story story, Cast cast, String file, Actor officer, MeetingId meeting) {
        facilitators(cast, file)
                .forEach(person ->
                        acts.now(
                                Crew.Appointed.class,
                                () -> crews.appointFacilitator(officer, meeting, person)));
        var tables = tables(meeting);
        var list = story.meeting().participants();
        if (list != null) {
            acts.now(
                    ListImport.Imported.class,
                    () -> participants.importList(officer, meeting, StoryFiles.bytes(list)));
            seat(story, officer, meeting, tables);
        }
        story.meeting()
                .rapporteurs()
                .forEach((table, email) ->
                        acts.now(
                                Crew.Appointed.class,
                                () ->
                                        crews.appointRapporteur(
                                                officer, known(tables, table), cast.at(email))));
    }

    /** Rapporteurs sit at their table; the others are allocated. */
    private void seat(Story story, Actor officer, MeetingId meeting, Map<String, TableId> tables) {
        var byEmail = new HashMap<String, String>();
        story.meeting().rapporteurs().forEach((table, email) -> byEmail.put(email, table));
        var chosen = new LinkedHashMap<ParticipantId, TableId>();
        for (var one : participants.listed(officer, meeting)) {
            var table = byEmail.get(one.person().email());
            if (table != null) {
                chosen.put(one.participant().id(), known(tables, table));
            }
        }
        allocation.allocate(officer, meeting, chosen);
    }

    private static List<PersonId> facilitators(Cast cast, String file) {
        return cast.personas().stream()
                .filter(persona -> file.equals(persona.where().meeting()))
                .map(persona -> cast.person(persona.key()))
                .toList();
    }

    private static TableId known(Map<String, TableId> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    /** What each proposal of the story became, by its key. */
    Map<String, ProposalId> play(
            Story story, Cast cast, String file, Actor officer, MeetingId meeting, ZoneId zone) {
        acts.at(
                Objects.requireNonNull(story.meeting().begun()),
                zone,
                MeetingProgress.Done.class,
                () -> meetings.begin(officer, meeting));
        for (var workshop : workshops.of(meeting)) {
            acts.now(WorkshopProgress.Done.class, () -> workshops.open(officer, workshop.id()));
        }
        var written = new HashMap<String, ProposalId>();
        var tables = tables(meeting);
        for (var told : story.proposals()) {
            var rapporteur = story.meeting().rapporteurs().get(told.table());
            var writer =
                    rapporteur == null
                            ? cast.actorOf(facilitators(cast, file).getFirst())
                            : cast.actorAt(rapporteur);
            written.put(told.key(), write(told, writer, known(tables, told.table()), zone));
        }
        return written;
    }

    /** The tables of a meeting, each under its pillar, a slash and its number. */
    private Map<String, TableId> tables(MeetingId meeting) {
        var tables = new HashMap<String, TableId>();
        for (var workshop : workshops.of(meeting)) {
            for (var table : workshops.tables(workshop.id())) {
                tables.put(workshop.pillar() + "/" + table.number(), table.id());
            }
        }
        return tables;
    }

    private ProposalId write(Story.Told told, Actor writer, TableId table, ZoneId zone) {
        var draft = new Draft(told.title(), told.finding(), told.problem(), told.text());
        var id =
                acts.at(
                                told.at(),
                                zone,
                                Writing.Written.class,
                                () -> proposals.write(writer, table, draft))
                        .proposal()
                        .id();
        if (!told.sheet().isEmpty()) {
            acts.now(
                    Writing.Written.class,
                    () -> proposals.complete(writer, id, sheet(told.sheet())));
        }
        if (!told.text().isEmpty()) {
            acts.now(Release.Released.class, () -> proposals.release(writer, id));
        }
        return id;
    }

    private static Sheet sheet(Map<String, String> told) {
        return new Sheet(
                told.getOrDefault("problematique", ""),
                told.getOrDefault("objectif", ""),
                told.getOrDefault("public", ""),
                told.getOrDefault("territoires", ""),
                told.getOrDefault("porteur", ""),
                told.getOrDefault("partenaires", ""),
                told.getOrDefault("moyens", ""),
                told.getOrDefault("calendrier", ""),
                told.getOrDefault("indicateurs", ""),
                told.getOrDefault("conditions", ""),
                told.getOrDefault("niveau", ""),
                told.getOrDefault("qui", ""),
                told.getOrDefault("regard", ""));
    }
}
