package fr.inventons.foundation.territory;

/**
 * Who may give a neighbourhood its usual name. Territory stands below identity, so it asks through
 * this interface, which {@code foundation.identity.Actor} implements.
 */
public interface Namer {
    /** What the journal keeps of them: never a name. */
    String reference();

    /** True for those who know the ground of that département and answer for it. */
    boolean mayNameNeighbourhoodsOf(DepartmentCode department);
}
