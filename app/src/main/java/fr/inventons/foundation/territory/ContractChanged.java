package fr.inventons.foundation.territory;

import fr.inventons.platform.journal.Fact;

/** A list says something new of a city contract: its name, or who carries it where. */
public record ContractChanged(String contract, String generation) implements Fact {
    @Override
    public String type() {
        return "contract.changed";
    }
}
