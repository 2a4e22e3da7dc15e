package fr.inventons.foundation.territory;

/**
 * A région, or an overseas collectivity standing as one; {@code code} is text, such as {@code 94}.
 */
public record Region(String code, String name) {}
