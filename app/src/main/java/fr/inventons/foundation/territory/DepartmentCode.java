package fr.inventons.foundation.territory;

/** A département's code: text, such as {@code 2A} or {@code 974}. */
public record DepartmentCode(String value) {
    public DepartmentCode {
        if (!value.matches("[0-9]{2}|2[AB]|9[78][0-9]")) {
            throw new IllegalArgumentException("not a département's code: «" + value + "»");
        }
    }
}
