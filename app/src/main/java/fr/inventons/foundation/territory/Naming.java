package fr.inventons.foundation.territory;

/** Every way {@link Territories#nameUsually} can end. */
public sealed interface Naming {
    record Named(Neighbourhood neighbourhood) implements Naming {}

    record NotAllowed(DepartmentCode department) implements Naming {}

    record UnknownNeighbourhood(NeighbourhoodCode code) implements Naming {}

    record NameMissing() implements Naming {}

    record NameTooLong(int length, int limit) implements Naming {}
}
