package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.privacy.SmallCells;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.Meetings;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.registration.Registrations;
import fr.inventons.participation.workshop.Memberships;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an accepted allocation lets anyone read, and each person of her own place. */
@Service
public class Publications {
    private final AllocationStore store;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Registrations registrations;
    private final Memberships memberships;

    Publications(
            AllocationStore store,
            Meetings meetings,
            Campaigns campaigns,
            Registrations registrations,
            Memberships memberships) {
        this.store = store;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.memberships = memberships;
    }

    /**
     * Her place.
     *
     * @param line her number in the question, from 0
     * @param person what the question says of her: numbers, no name
     * @param workshops where she goes now, turn after turn
     * @param computed where the calculation put her, turn after turn; NONE is empty
     */
    public record Own(
            Meeting meeting,
            int line,
            Demand.Person person,
            List<WorkshopId> question,
            Map<Integer, WorkshopId> workshops,
            Map<Integer, WorkshopId> computed,
            String fingerprint) {}

    /** The proof of a meeting that was announced and whose allocation was accepted. */
    public Optional<Publication> of(MeetingId id) {
        var meeting = meetings.meeting(id).filter(one -> one.announcedAt().isPresent());
        return meeting.flatMap(_ -> store.accepted(id)).map(row -> publication(meeting.get(), row));
    }

    private Publication publication(Meeting meeting, AllocationStore.Row row) {
        var seen = Allocations.proved(row);
        var answer = ProofFile.read(row.file()).answer();
        var counts = new LinkedHashMap<Integer, Integer>();
        int longest =
                seen.turns().getFirst().people().stream()
                        .mapToInt(one -> one.wishes().size())
                        .max()
                        .orElse(0);
        for (int rank = 1; rank <= longest; rank++) {
            counts.put(rank, 0);
        }
        counts.put(0, 0);
        counts.put(-1, 0);
        for (var who : seen.people()) {
            counts.merge(rank(seen, who), 1, Integer::sum);
        }
        int threshold = campaigns.campaign(meeting.campaign()).orElseThrow().smallCellThreshold();
        return new Publication(
                seen,
                row.decidedAt().orElseThrow(),
                SmallCells.hide(counts, threshold),
                certificates(answer),
                ProofFile.sha256(ProofFile.json(seen.where())));
    }

    private static int rank(SeenAllocation seen, ParticipantId who) {
        int index = seen.people().indexOf(who);
        return seen.turns().getFirst().people().get(index).wishes().isEmpty()
                ? -1
                : seen.rank(who).orElse(0);
    }

    private static List<List<List<Long>>> certificates(ProofFile.Answer answer) {
        if (answer.steps().isEmpty()) {
            return List.of(answer.day().potentials());
        }
        return answer.steps().stream().map(step -> step.certificate().potentials()).toList();
    }

    /**
     * For each turn, how far each level is from the proved least. The values count people, so they
     * are not published.
     */
    private static List<List<Long>> gaps(SeenAllocation.Proof proof) {
        var all = new ArrayList<List<Long>>();
        for (int turn = 0; turn < proof.values().size(); turn++) {
            var gaps = new ArrayList<Long>();
            for (int level = 0; level < proof.bounds().get(turn).size(); level++) {
                gaps.add(proof.values().get(turn).get(level) - proof.bounds().get(turn).get(level));
                if (gaps.getLast() != 0) {
                    // Beyond the first difference nothing is proved.
                    break;
                }
            }
            all.add(gaps);
        }
        return all;
    }

    /** What is published, as a file. */
    public Optional<String> file(MeetingId id) {
        record Published(
                String format,
                String fingerprint,
                String answer,
                String seed,
                int turns,
                List<List<Long>> gaps,
                List<List<List<Long>>> certificates) {}
        return of(id).map(one ->
                ProofFile.json(
                        new Published(
                                "inventons-allocation-proof-2",
                                one.seen().proof().fingerprint(),
                                one.answer(),
                                Long.toString(one.seen().proof().seed()),
                                one.seen().rounds(),
                                gaps(one.seen().proof()),
                                one.certificates())));
    }

    /** Her own place, for whoever holds the code of her registration; empty before a yes. */
    public Optional<Own> own(String code) {
        var registration = registrations.coded(code);
        var who = registration.flatMap(one -> one.participant());
        if (registration.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        var id = registration.get().meeting();
        var row = store.accepted(id);
        var meeting = meetings.meeting(id);
        if (row.isEmpty() || meeting.isEmpty() || !row.get().people().contains(who.get())) {
            return Optional.empty();
        }
        var seen = Allocations.proved(row.get());
        int line = seen.people().indexOf(who.get());
        var now = new LinkedHashMap<Integer, WorkshopId>();
        memberships.of(who.get()).forEach(one -> now.put(one.round(), one.workshop()));
        var computed = new LinkedHashMap<Integer, WorkshopId>();
        seen.placements().stream()
                .filter(one -> one.participant().equals(who.get()))
                .forEach(one -> computed.put(one.round(), one.workshop()));
        return Optional.of(
                new Own(
                        meeting.get(),
                        line,
                        ProofFile.read(row.get().file()).question().people().get(line).person(0),
                        new ArrayList<>(seen.workshops()),
                        now,
                        computed,
                        seen.proof().fingerprint()));
    }
}
