package fr.inventons.foundation.territory;

import java.util.concurrent.atomic.AtomicInteger;

/** Codes that no other test uses: real ones of 2024 end in M, I, N or C, these in other letters. */
final class NewCodes {
    private static final String LETTERS = "XYZWVUTSRQP";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private NewCodes() {}

    /** A code of 2024 in a département given by three characters, such as {@code 02A}. */
    static String of2024(String department) {
        var number = NEXT.getAndIncrement();
        return "QN%s%02d%c".formatted(department, number % 100, LETTERS.charAt(number / 100));
    }

    /** A code of 2015; real ones of the lists in use are far below 600. */
    static String of2015(String department) {
        return "QP%s%03d".formatted(department, 600 + NEXT.getAndIncrement() % 300);
    }
}
