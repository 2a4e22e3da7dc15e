package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** A city contract entered what is known. */
public record ContractAdded(String contract, String generation) implements Fact {
    @Override
    public String type() {
        return "contract.added";
    }
}
