/**
 * The <i>remontée</i>: what a département signs and sends, made of one or several closed meetings.
 * The programme officer prepares it, the council reads it back, the visa chain reads it and signs;
 * at signature it is frozen.
 *
 * <p>Start at {@link fr.inventons.participation.transmission.Transmissions}; who stands where in
 * the chain: {@link fr.inventons.participation.transmission.VisaChains}. Publishes the facts of
 * {@link fr.inventons.participation.transmission.TransmissionFact}.
 */
@ApplicationModule(
        allowedDependencies = {
            "foundation.territory",
            "foundation.identity",
            "foundation.campaign",
            "participation.meeting",
            "participation.workshop",
            "participation.proposal",
            "participation.opinion",
            "platform"
        })
@NullMarked
package fr.inventons.participation.transmission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
