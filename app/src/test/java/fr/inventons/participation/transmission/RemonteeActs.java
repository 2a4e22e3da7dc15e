package fr.inventons.participation.transmission;

import static org.assertj.core.api.Assertions.assertThat;

import fr.inventons.foundation.campaign.Stage;
import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.proposal.Proposal;
import fr.inventons.participation.proposal.Proposals;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every test of a remontée does on its way. */
@Component
class RemonteeActs {
    private final Transmissions transmissions;
    private final ReadingRoom room;
    private final Proposals proposals;

    RemonteeActs(Transmissions transmissions, ReadingRoom room, Proposals proposals) {
        this.transmissions = transmissions;
        this.room = room;
        this.proposals = proposals;
    }

    TransmissionId prepared(Scene.Play play) {
        var done = transmissions.prepare(play.officer(), play.department(), Set.of(play.meeting()));
        assertThat(done).isInstanceOf(Progress.Done.class);
        return ((Progress.Done) done).id();
    }

    void sign(Scene.Play play, TransmissionId id) {
        assertThat(transmissions.submit(play.officer(), id)).isInstanceOf(Progress.Done.class);
        assertThat(transmissions.visa(play.deputy(), id, read(play.deputy(), id)))
                .isInstanceOf(Progress.Done.class);
        assertThat(transmissions.sign(play.signatory(), id, read(play.signatory(), id)))
                .isInstanceOf(Progress.Done.class);
    }

    VisaAct read(Actor by, TransmissionId id) {
        return VisaAct.onScreen(room.read(by, id).orElseThrow().fingerprint());
    }

    Set<Stage> stages(Scene.Play play) {
        return proposals.named(Set.copyOf(play.proposals())).stream()
                .map(Proposal::reached)
                .collect(Collectors.toSet());
    }
}
