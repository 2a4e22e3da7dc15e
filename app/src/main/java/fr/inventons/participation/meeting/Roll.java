package fr.inventons.participation.meeting;

import fr.inventons.foundation.identity.Contact;
import fr.inventons.foundation.identity.NewPerson;
import fr.inventons.foundation.identity.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is already there. The same name is the same person unless two addresses or two telephone
 * numbers tell them apart; an address alone tells nothing, because families share one.
 *
 * <p>Of each person it keeps four numbers drawn from her name and contacts, and nothing else: a
 * hundred bytes, so that twenty thousand people weigh two megabytes.
 */
public final class Roll<T> {
    private static final int MOST_ALIKE = 50;

    private final List<T> who = new ArrayList<>();
    private final Chains byName = new Chains();
    private final Chains byMobile = new Chains();
    private long[] swapped = new long[64];
    private long[] email = new long[64];
    private long[] mobile = new long[64];

    /** Why two people may be one. */
    public enum Likeness {
        /** The same name, whatever the accents and capitals; nothing tells them apart. */
        NAME,
        /** The given name stands for the family name. */
        SWAPPED,
        /** The same telephone number under another name. */
        MOBILE
    }

    /** Somebody who may be the same person. */
    public record Alike<T>(T who, Likeness why) {}

    public void add(Person person, T one) {
        add(
                person.givenName(),
                person.familyName(),
                hash(person.email()),
                hash(person.mobile()),
                one);
    }

    public void add(NewPerson person, T one) {
        add(
                person.givenName(),
                person.familyName(),
                hash(email(person)),
                hash(mobile(person)),
                one);
    }

    /** Somebody of that name whom nothing tells apart from {@code person}. */
    public Optional<T> like(NewPerson person) {
        return named(person, agreeing(person)).findFirst().map(who::get);
    }

    /** Somebody of that name with that very address or that very number. */
    public Optional<T> same(NewPerson person) {
        long address = hash(email(person));
        long number = hash(mobile(person));
        return named(
                        person,
                        place ->
                                agreeing(person).test(place)
                                        && ((address != 0 && email[place] == address)
                                                || (number != 0 && mobile[place] == number)))
                .findFirst()
                .map(who::get);
    }

    /** Everybody who may be the same person, the likeliest first. */
    public List<Alike<T>> alike(NewPerson person) {
        var agreeing = agreeing(person);
        var alike = new ArrayList<Alike<T>>();
        named(person, agreeing)
                .forEach(place -> alike.add(new Alike<>(who.get(place), Likeness.NAME)));
        long name = name(person.givenName(), person.familyName());
        long turned = name(person.familyName(), person.givenName());
        if (turned != name) {
            byName.at(turned)
                    .filter(place -> swapped[place] == name)
                    .filter(agreeing)
                    .limit(MOST_ALIKE)
                    .forEach(place -> alike.add(new Alike<>(who.get(place), Likeness.SWAPPED)));
        }
        long number = hash(mobile(person));
        if (number != 0) {
            byMobile.at(number)
                    .filter(place -> byName.key(place) != name && byName.key(place) != turned)
                    .limit(MOST_ALIKE)
                    .forEach(place -> alike.add(new Alike<>(who.get(place), Likeness.MOBILE)));
        }
        return alike;
    }

    public int size() {
        return who.size();
    }

    private void add(String givenName, String familyName, long address, long number, T one) {
        int place = who.size();
        if (place == swapped.length) {
            swapped = Arrays.copyOf(swapped, place * 2);
            email = Arrays.copyOf(email, place * 2);
            mobile = Arrays.copyOf(mobile, place * 2);
        }
        who.add(one);
        swapped[place] = name(familyName, givenName);
        email[place] = address;
        mobile[place] = number;
        byName.add(name(givenName, familyName));
        byMobile.add(number);
    }

    private Stream<Integer> named(NewPerson person, IntPredicate test) {
        return byName.at(name(person.givenName(), person.familyName()))
                .filter(test)
                .limit(MOST_ALIKE)
                .boxed();
    }

    private IntPredicate agreeing(NewPerson person) {
        long address = hash(email(person));
        long number = hash(mobile(person));
        return place -> agree(email[place], address) && agree(mobile[place], number);
    }

    private static boolean agree(long one, long other) {
        return one == 0 || other == 0 || one == other;
    }

    private static long name(String givenName, String familyName) {
        return hash(Plain.words(givenName) + "|" + Plain.words(familyName));
    }

    /** FNV-1a; 0 for nothing. Two of a million texts meet by chance once in ten million lists. */
    private static long hash(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long hash = 0xcbf29ce484222325L;
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xff)) * 0x100000001b3L;
        }
        // Spread to the low bits, which choose the slot.
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private static String email(NewPerson person) {
        return Contact.email(person.email()).orElse("");
    }

    private static String mobile(NewPerson person) {
        return Contact.mobile(person.mobile()).orElse("");
    }

    /** Places by a number, in the order in which they were added, without an object a place. */
    private static final class Chains {
        private long[] keys = new long[64];
        private int[] before = new int[64];
        private int[] slots = new int[128];
        private int size;

        void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                before = Arrays.copyOf(before, size * 2);
                slots = new int[size * 4];
                int known = size;
                for (size = 0; size < known; ) {
                    chain(keys[size]);
                }
            }
            chain(key);
        }

        long key(int place) {
            return keys[place];
        }

        IntStream at(long key) {
            var places = IntStream.builder();
            var found = new ArrayList<Integer>();
            if (key != 0) {
                for (int next = slots[slot(key)]; next != 0; next = before[next - 1]) {
                    if (keys[next - 1] == key) {
                        found.add(next - 1);
                    }
                }
            }
            found.reversed().forEach(places::add);
            return places.build();
        }

        private void chain(long key) {
            keys[size] = key;
            int slot = slot(key);
            before[size] = slots[slot];
            size++;
            slots[slot] = size;
        }

        private int slot(long key) {
            return (int) (key ^ (key >>> 17)) & (slots.length - 1);
        }
    }
}
