package fr.inventons.participation.allocation;

import fr.inventons.algorithms.assignment.Demand;
import fr.inventons.algorithms.assignment.Parts;
import fr.inventons.participation.meeting.MeetingId;
import fr.inventons.participation.meeting.ParticipantId;
import fr.inventons.participation.workshop.Membership;
import fr.inventons.participation.workshop.WorkshopId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who goes where, as proposed or accepted. There is none without its proof: the checker has
 * verified it each time one is read.
 *
 * @param people in the order of the question
 * @param workshops in the order of the question
 * @param qualities the categories of the question, by their ids
 * @param turns the question of each turn, groups pinned and pairs barred
 * @param where for each turn, for each person, an index of workshops or {@link Demand#NONE}
 * @param proof what was minimised, and what is proved of it
 */
public record SeenAllocation(
        AllocationId id,
        MeetingId meeting,
        State state,
        Choice choice,
        Wanted wanted,
        List<ParticipantId> people,
        List<WorkshopId> workshops,
        List<String> qualities,
        List<Demand> turns,
        List<List<Integer>> where,
        Proof proof,
        Instant proposedAt,
        Optional<Instant> decidedAt) {
    /** How far it has come. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DISCARDED,
        /** Another was proposed since. */
        REPLACED
    }

    /**
     * What is proved.
     *
     * @param values for each turn, of each level, the most important first; over the whole day and
     *     as the only one when {@code oneFlow}
     * @param bounds no answer that keeps groups together and pairs apart is below
     * @param free what they would be if nobody were kept with or from anybody
     * @param oneFlow true when the turns are one flow, so that the day as a whole is the best
     * @param seed of the lot, fixed with the meeting, before anybody was on its list
     * @param fingerprint SHA-256 of the question
     */
    public record Proof(
            List<List<Long>> values,
            List<List<Long>> bounds,
            List<List<Long>> free,
            boolean oneFlow,
            long seed,
            String fingerprint) {
        public Proof {
            values = List.copyOf(values);
            bounds = List.copyOf(bounds);
            free = List.copyOf(free);
        }

        /** True when nothing better exists. */
        public boolean exact() {
            return values.equals(bounds);
        }
    }

    /** Fewer people of a kind in a workshop than there should be, and no answer comes nearer. */
    public record Shortfall(WorkshopId where, int round, String quality, int wanted, int present) {}

    public SeenAllocation {
        people = List.copyOf(people);
        workshops = List.copyOf(workshops);
        qualities = List.copyOf(qualities);
        turns = List.copyOf(turns);
        where = List.copyOf(where);
    }

    /** How many times people go to a workshop. */
    public int rounds() {
        return where.size();
    }

    /** Everybody's workshops; whoever has none in a turn is not in it. */
    public List<Membership> placements() {
        var all = new ArrayList<Membership>();
        for (int turn = 0; turn < rounds(); turn++) {
            for (int p = 0; p < people.size(); p++) {
                int at = where.get(turn).get(p);
                if (at != Demand.NONE) {
                    all.add(new Membership(people.get(p), workshops.get(at), turn + 1));
                }
            }
        }
        return all;
    }

    /** Who has no workshop in that turn. */
    public List<ParticipantId> notPlaced(int round) {
        var all = new ArrayList<ParticipantId>();
        for (int p = 0; p < people.size(); p++) {
            if (where.get(round - 1).get(p) == Demand.NONE) {
                all.add(people.get(p));
            }
        }
        return all;
    }

    /** Her best wish that is granted in any turn, from 1; empty when none is, or she has none. */
    public Optional<Integer> rank(ParticipantId who) {
        int p = people.indexOf(who);
        var person = turns.getFirst().people().get(p);
        return where.stream()
                .map(turn -> turn.get(p))
                .filter(at -> at != Demand.NONE)
                .map(person::rank)
                .filter(rank -> rank != Demand.NONE)
                .min(Integer::compare);
    }

    /** What a turn is worth. */
    public Parts parts(int round) {
        return Parts.of(turns.get(round - 1), where.get(round - 1));
    }

    /** How many of each kind are there in that turn. */
    public Map<String, Integer> mix(WorkshopId workshop, int round) {
        var mix = new HashMap<String, Integer>();
        int at = workshops.indexOf(workshop);
        for (int c = 0; c < qualities.size(); c++) {
            mix.put(
                    qualities.get(c),
                    Parts.present(turns.get(round - 1), where.get(round - 1), at, c));
        }
        return mix;
    }

    /** How many of each kind should be there at least, in each turn. */
    public Map<String, Integer> least(WorkshopId workshop) {
        var least = new HashMap<String, Integer>();
        var quotas = turns.getFirst().workshops().get(workshops.indexOf(workshop)).quotas();
        for (int c = 0; c < qualities.size(); c++) {
            least.put(qualities.get(c), quotas.get(c).least());
        }
        return least;
    }

    /** Which shares cannot be had. */
    public List<Shortfall> shortfalls() {
        var all = new ArrayList<Shortfall>();
        for (int round = 1; round <= rounds(); round++) {
            for (var workshop : workshops) {
                var least = least(workshop);
                var mix = mix(workshop, round);
                for (var quality : qualities) {
                    int wanted = least.getOrDefault(quality, 0);
                    int present = mix.getOrDefault(quality, 0);
                    if (present < wanted) {
                        all.add(new Shortfall(workshop, round, quality, wanted, present));
                    }
                }
            }
        }
        return all;
    }
}
