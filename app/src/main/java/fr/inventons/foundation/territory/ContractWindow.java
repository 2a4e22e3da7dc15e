package fr.inventons.foundation.territory;

import java.time.LocalDate;
import java.util.Set;

/** A generation of city contracts and the days between which it holds. */
enum ContractWindow {
    OF_2015(2015, 2023),
    OF_2024(2024, 2030);

    private final int first;
    private final int last;

    ContractWindow(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Codes in CN belong to 2024 alone; overseas both generations have codes in CV, and then the
     * file's name tells.
     */
    static ContractWindow of(Set<String> prefixes, String fileName) {
        return prefixes.contains("CN") || fileName.contains("2024") ? OF_2024 : OF_2015;
    }

    String generation() {
        return String.valueOf(first);
    }

    LocalDate from() {
        return LocalDate.of(first, 1, 1);
    }

    LocalDate until() {
        return LocalDate.of(last, 12, 31);
    }
}
