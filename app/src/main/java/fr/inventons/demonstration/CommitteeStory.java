package fr.inventons.demonstration;

import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.campaign.LabelScheme;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.territory.DepartmentCode;
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
import fr.inventons.recognition.jury.Marking;
import fr.inventons.recognition.jury.Marks;
import fr.inventons.recognition.jury.NewCommittee;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Committees: links first, marks given alone, one member on paper, avis, minutes. */
@Component
@ConditionalOnProperty(name = "inventons.mode", havingValue = "demonstration")
class CommitteeStory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Committees committees;
    private final Campaigns campaigns;
    private final Acts acts;

    CommitteeStory(Committees committees, Campaigns campaigns, Acts acts) {
        this.committees = committees;
        this.campaigns = campaigns;
        this.acts = acts;
    }

    void play(Recognition.Sitting told, Cast cast, Map<String, CandidacyId> files) {
        var secretary = cast.actor(told.by());
        var id =
                acts.at(
                                told.convened(),
                                PARIS,
                                Convening.Convened.class,
                                () -> committees.convene(secretary, convocation(told, cast)))
                        .id();
        for (var key : told.files()) {
            acts.now(
                    Filing.Added.class, () -> committees.addFile(secretary, id, known(files, key)));
        }
        told.marks().forEach((key, sheets) -> mark(told, cast, id, secretary, key, sheets, files));
        if (told.discussed() == null) {
            return;
        }
        var present =
                told.members().stream()
                        .map(member -> cast.person(member.persona()))
                        .collect(Collectors.toSet());
        acts.at(
                told.discussed(),
                PARIS,
                Discussing.Opened.class,
                () -> committees.openDiscussion(secretary, id, present, ""));
        Objects.requireNonNull(told.avis())
                .forEach((key, avis) ->
                        acts.now(
                                Advising.Given.class,
                                () ->
                                        committees.avis(
                                                secretary,
                                                id,
                                                known(files, key),
                                                AvisKind.valueOf(avis.kind()),
                                                avis.reasons())));
        acts.at(
                Objects.requireNonNull(told.closed()),
                PARIS,
                Closing.Closed.class,
                () -> committees.close(secretary, id));
    }

    /** Who has no grid for a file has a link with it: declared, or found already. */
    private void mark(
            Recognition.Sitting told,
            Cast cast,
            CommitteeId id,
            Actor secretary,
            String key,
            Map<String, List<Integer>> sheets,
            Map<String, CandidacyId> files) {
        var file = known(files, key);
        var links = told.links() == null ? List.<Recognition.Tied>of() : told.links();
        links.stream()
                .filter(link -> link.action().equals(key))
                .forEach(link ->
                        acts.at(
                                told.marked().minusDays(1),
                                PARIS,
                                Declaring.Declared.class,
                                () ->
                                        committees.declare(
                                                cast.actor(link.persona()),
                                                id,
                                                file,
                                                Optional.of(LabelScheme.Link.valueOf(link.link())),
                                                link.words())));
        sheets.forEach((persona, marks) -> {
            var given = new Marks(named(marks), Map.of(), told.words().getOrDefault(key, ""));
            if (persona.equals(told.onPaper())) {
                acts.at(
                        told.marked(),
                        PARIS,
                        Declaring.Declared.class,
                        () ->
                                committees.declareFromPaper(
                                        secretary,
                                        id,
                                        cast.person(persona),
                                        file,
                                        Optional.empty(),
                                        ""));
                acts.now(
                        Marking.Submitted.class,
                        () ->
                                committees.keyFromPaper(
                                        secretary,
                                        id,
                                        cast.person(persona),
                                        file,
                                        "Grille signée, remise au secrétariat",
                                        given));
            } else {
                var member = cast.actor(persona);
                acts.at(
                        told.marked(),
                        PARIS,
                        Declaring.Declared.class,
                        () -> committees.declare(member, id, file, Optional.empty(), ""));
                acts.now(
                        Marking.Submitted.class,
                        () -> committees.submit(member, id, file, 0, given));
            }
        });
    }

    /** The marks by criterion, from the order in which the campaign publishes the criteria. */
    private Map<String, Integer> named(List<Integer> marks) {
        var criteria = campaigns.current().label().orElseThrow().criteria();
        var named = new HashMap<String, Integer>();
        for (int i = 0; i < criteria.size(); i++) {
            named.put(criteria.get(i).id(), marks.get(i));
        }
        return named;
    }

    private NewCommittee convocation(Recognition.Sitting told, Cast cast) {
        return new NewCommittee(
                campaigns.current().id(),
                told.track(),
                Optional.ofNullable(told.department()).map(DepartmentCode::new),
                told.title(),
                told.day(),
                cast.person(told.members().getFirst().persona()),
                told.members().stream()
                        .map(member ->
                                new NewCommittee.Seat(
                                        cast.person(member.persona()),
                                        member.quality(),
                                        member.organisation() == null
                                                ? Set.of()
                                                : Set.of(cast.organisation(member.organisation()))))
                        .toList());
    }

    private static CandidacyId known(Map<String, CandidacyId> files, String key) {
        return Objects.requireNonNull(files.get(key), key);
    }
}
