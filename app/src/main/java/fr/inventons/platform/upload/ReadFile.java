package fr.inventons.platform.upload;

/**
 * A file that was checked.
 *
 * @param name to save it under: no path, no control character, with the ending of its real type
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go from the reader to a store, never compared
public record ReadFile(byte[] bytes, String contentType, String name) {}
