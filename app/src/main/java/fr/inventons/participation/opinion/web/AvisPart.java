package fr.inventons.participation.opinion.web;

import fr.inventons.platform.web.Dots;
import fr.inventons.platform.web.Status;
import java.util.List;

/**
 * An avis as a proposal's page shows it; {@code older} are its earlier versions, in one line each.
 */
public record AvisPart(
        String body,
        String met,
        Status status,
        List<Dots> votes,
        String reservation,
        String alternative,
        List<String> divergent,
        String mandated,
        String paper,
        List<String> older) {}
