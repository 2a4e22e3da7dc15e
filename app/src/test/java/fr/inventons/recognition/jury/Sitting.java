package fr.inventons.recognition.jury;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.CampaignId;
import fr.inventons.foundation.campaign.Campaigns;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Actors;
import fr.inventons.foundation.identity.NewOrganisation;
import fr.inventons.foundation.identity.OrganisationId;
import fr.inventons.foundation.identity.OrganisationKind;
import fr.inventons.foundation.identity.OrganisationRegistration;
import fr.inventons.foundation.identity.Organisations;
import fr.inventons.foundation.identity.PersonId;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import fr.inventons.recognition.candidacy.CandidacyId;
import fr.inventons.testing.Folk;
import fr.inventons.testing.LabelFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A committee of five with some files, at the state a test needs. */
@Component
class Sitting {
    static final CampaignId CAMPAIGN = new CampaignId("2018-40-ans");
    static final LocalDate DAY = LocalDate.of(2018, 10, 2);

    /** What a test plays with. */
    record Play(
            DepartmentCode department,
            CommitteeId committee,
            Actor secretary,
            List<Actor> members,
            List<CandidacyId> files,
            List<LabelFiles.Filed> filed) {
        Actor member(int index) {
            return members.get(index);
        }

        PersonId person(int index) {
            return members.get(index).person().orElseThrow();
        }

        CandidacyId file(int index) {
            return files.get(index);
        }

        Set<PersonId> everybody() {
            return members.stream()
                    .map(member -> member.person().orElseThrow())
                    .collect(Collectors.toSet());
        }
    }

    private final Folk folk;
    private final Actors actors;
    private final LabelFiles labelFiles;
    private final Organisations organisations;
    private final Committees committees;
    private final Campaigns campaigns;

    Sitting(
            Folk folk,
            Actors actors,
            LabelFiles labelFiles,
            Organisations organisations,
            Committees committees,
            Campaigns campaigns) {
        this.folk = folk;
        this.actors = actors;
        this.labelFiles = labelFiles;
        this.organisations = organisations;
        this.committees = committees;
        this.campaigns = campaigns;
    }

    /** Convened, with files; nobody said anything yet. */
    Play convened(String code, int files) {
        var filed = new ArrayList<LabelFiles.Filed>();
        for (int i = 0; i < files; i++) {
            filed.add(labelFiles.admissible(code));
        }
        return convened(code, filed, Map.of());
    }

    /**
     * @param belongs organisations of members, by their index
     */
    Play convened(
            String code, List<LabelFiles.Filed> filed, Map<Integer, Set<OrganisationId>> belongs) {
        var department = new DepartmentCode(code);
        var secretary = folk.with(Role.PROGRAMME_OFFICER, Scope.department(department));
        var persons = new ArrayList<PersonId>();
        var seats = new ArrayList<NewCommittee.Seat>();
        for (int i = 0; i < 5; i++) {
            persons.add(folk.somebody());
            seats.add(
                    new NewCommittee.Seat(
                            persons.get(i),
                            "Membre d’un conseil citoyen",
                            belongs.getOrDefault(i, Set.of())));
        }
        var asked =
                new NewCommittee(
                        CAMPAIGN,
                        LabelFiles.LOCAL,
                        Optional.of(department),
                        "Comité d’essai",
                        DAY,
                        persons.getFirst(),
                        seats);
        var convened = committees.convene(secretary, asked);
        assertThat(convened).isInstanceOf(Convening.Convened.class);
        var id = ((Convening.Convened) convened).id();
        for (var file : filed) {
            assertThat(committees.addFile(secretary, id, file.id()))
                    .isInstanceOf(Filing.Added.class);
        }
        return new Play(
                department,
                id,
                secretary,
                persons.stream().map(actors::of).toList(),
                filed.stream().map(LabelFiles.Filed::id).toList(),
                List.copyOf(filed));
    }

    /** Every member said that no link stands. */
    Play declared(String code, int files) {
        var play = convened(code, files);
        play.members().forEach(member -> noLink(play, member));
        return play;
    }

    void noLink(Play play, Actor member) {
        for (var file : play.files()) {
            assertThat(committees.declare(member, play.committee(), file, Optional.empty(), ""))
                    .isInstanceOf(Declaring.Declared.class);
        }
    }

    /** Every member gave the same marks to every file. */
    Play marked(String code, int files) {
        var play = declared(code, files);
        for (var member : play.members()) {
            for (var file : play.files()) {
                assertThat(submit(play, member, file, 3)).isEqualTo(new Marking.Submitted());
            }
        }
        return play;
    }

    Play discussed(String code, int files) {
        var play = marked(code, files);
        assertThat(
                        committees.openDiscussion(
                                play.secretary(), play.committee(), play.everybody(), ""))
                .isEqualTo(new Discussing.Opened());
        return play;
    }

    Marking submit(Play play, Actor member, CandidacyId file, int mark) {
        return committees.submit(member, play.committee(), file, 0, marks(mark));
    }

    /** The same mark for each criterion. */
    Marks marks(int mark) {
        var marks = new HashMap<String, Integer>();
        campaigns
                .campaign(CAMPAIGN)
                .orElseThrow()
                .label()
                .orElseThrow()
                .criteria()
                .forEach(one -> marks.put(one.id(), mark));
        return new Marks(
                marks, Map.of("parole", "Secret de note " + mark), "Secret d’ensemble " + mark);
    }

    OrganisationId organisation(String name) {
        return ((OrganisationRegistration.Registered)
                        organisations.register(
                                Actor.COMMAND,
                                new NewOrganisation(name, OrganisationKind.ASSOCIATION, "")))
                .id();
    }
}
