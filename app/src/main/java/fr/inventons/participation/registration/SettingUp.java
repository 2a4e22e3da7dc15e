package fr.inventons.participation.registration;

import java.time.Instant;

/** Every way that setting the rules of a meeting's seats can end. */
public sealed interface SettingUp {
    /**
     * @param offered people who waited and are offered a seat at once
     */
    record Done(int revision, int offered) implements SettingUp {}

    record Unknown() implements SettingUp {}

    record NotAllowed() implements SettingUp {}

    record MeetingClosed(Instant since) implements SettingUp {}

    /** Somebody else changed the rules meanwhile: these are hers. */
    record Stale(int revision, Rules rules) implements SettingUp {}

    record CapacityOutOfRange(int least, int most) implements SettingUp {}

    record HoursOutOfRange(int least, int most) implements SettingUp {}

    /** No kind of actor of the campaign has that name. */
    record QualityUnknown(String key) implements SettingUp {}

    /** Fewer seats than people who have one: {@code registered}, and {@code offered} to others. */
    record BelowRegistered(int asked, int registered, int offered) implements SettingUp {}

    /**
     * So many seats cannot be reserved for {@code key}.
     *
     * @param nearest the most that can
     */
    record QuotaUnmeetable(String key, int asked, int nearest) implements SettingUp {}
}
