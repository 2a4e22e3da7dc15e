package fr.inventons.algorithms.assignment;

import java.util.List;

/**
 * The proof that an allocation is optimal: the flow, said by where each person is, and for each
 * level a whole-number potential a node (a price), the last level being the lot.
 *
 * <p>Nodes: workshop w is w; (category c, w) is W + cW + w; (group g, w) is W + CW + gW + w, where
 * a group is two or more people of one category and one organisation, numbered as their first
 * member stands in the list. The sink has potential 0. Potentials of people are left out: each is
 * the least of cost + potential over her choices, so nobody's wishes are read from a certificate.
 *
 * @param placements a workshop for each person, or {@link Demand#NONE}
 * @param potentials for each level, for each node
 */
public record Certificate(List<Integer> placements, List<List<Long>> potentials) {
    public Certificate {
        placements = List.copyOf(placements);
        potentials = potentials.stream().map(List::copyOf).toList();
    }
}
