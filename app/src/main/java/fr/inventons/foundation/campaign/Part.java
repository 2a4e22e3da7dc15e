package fr.inventons.foundation.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A part of a campaign's file, read key by key. It never fails: what is wrong is added to one list
 * with its place, and a harmless value stands in, so that one reading finds every fault.
 */
final class Part {
    private static final int LINE_OF_NOTHING = 0;

    private final Findings findings;
    private final String path;
    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    /** The list of faults, shared by all parts of a file. */
    record Findings(String file, List<CampaignProblem> problems) {
        void add(int line, String path, String code, String... values) {
            problems.add(new CampaignProblem(file, line, path, code, List.of(values)));
        }
    }

    /** Reads {@code node} as a part with exactly these keys, {@code optional} ones aside. */
    Part(Findings findings, String path, Node node, Set<String> required, Set<String> optional) {
        this.findings = findings;
        this.path = path;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            wrong("not-a-part");
            return;
        }
        for (var entry : mapping.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode name ? name.getValue() : "?";
            var at = line(entry.getKeyNode());
            if (entries.put(key, entry.getValueNode()) != null) {
                findings.add(at, at(key), "twice-the-key", key);
            }
            if (!required.contains(key) && !optional.contains(key)) {
                findings.add(at, at(key), "unknown-key", key, known(required, optional));
            }
        }
        required.stream()
                .filter(key -> !entries.containsKey(key))
                .sorted()
                .forEach(key -> findings.add(line, at(key), "missing-key", key));
    }

    private static String known(Set<String> required, Set<String> optional) {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return String.join(", ", all.stream().sorted().toList());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** A text that is not blank. */
    String text(String key) {
        return scalar(key)
                .map(value -> {
                    if (value.isBlank()) {
                        wrong(key, "blank");
                    }
                    return value.strip();
                })
                .orElse("");
    }

    /** A text that may be absent. */
    String optionalText(String key) {
        return has(key) ? text(key) : "";
    }

    /** A name used by other parts and by addresses: small letters, digits, dashes. */
    String id(String key) {
        var value = text(key);
        if (!value.isEmpty() && !value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            wrong(key, "not-an-id", value);
        }
        return value;
    }

    /** A whole number between two bounds, both included. */
    int number(String key, int least, int most) {
        var value = scalar(key);
        if (value.isEmpty()) {
            return least;
        }
        try {
            var number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of bounds
        }
        wrong(key, "not-a-number", value.get(), String.valueOf(least), String.valueOf(most));
        return least;
    }

    boolean flag(String key) {
        var value = scalar(key).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            wrong(key, "not-a-flag", value);
        }
        return value.equals("true");
    }

    LocalDate day(String key) {
        var value = scalar(key);
        if (value.isPresent()) {
            try {
                return LocalDate.parse(value.get());
            } catch (DateTimeParseException e) {
                wrong(key, "not-a-day", value.get());
            }
        }
        return LocalDate.EPOCH;
    }

    /** A day and an hour of some place, such as {@code 2018-06-15T17:00}. */
    LocalDateTime hour(String key) {
        var value = scalar(key);
        if (value.isPresent()) {
            try {
                return LocalDateTime.parse(value.get());
            } catch (DateTimeParseException e) {
                wrong(key, "not-an-hour", value.get());
            }
        }
        return LocalDate.EPOCH.atStartOfDay();
    }

    /** A list of plain values, none of them blank; empty when the key is absent. */
    List<String> texts(String key) {
        var node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            wrong(key, "not-a-list");
            return List.of();
        }
        var all = new ArrayList<String>();
        for (var item : list.getValue()) {
            if (item instanceof ScalarNode value && !value.getValue().isBlank()) {
                all.add(value.getValue().strip());
            } else {
                findings.add(line(item), at(key), "not-a-value");
            }
        }
        return List.copyOf(all);
    }

    /** A list of names of an enum; empty when the key is absent. */
    <E extends Enum<E>> Set<E> names(String key, Class<E> type) {
        var all = EnumSet.noneOf(type);
        for (var value : texts(key)) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            all::add, () -> wrong(key, "not-one-of", value, namesOf(type)));
        }
        return Collections.unmodifiableSet(all);
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        var value = scalar(key);
        return value.isEmpty() ? otherwise : name(value.get(), type, key, otherwise);
    }

    <E extends Enum<E>> E name(String value, Class<E> type, String key, E otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        wrong(key, "not-one-of", value, namesOf(type));
        return otherwise;
    }

    static <E extends Enum<E>> String namesOf(Class<E> type) {
        return String.join(
                ", ", List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
    }

    /** A part inside this one. */
    Part part(String key, Set<String> required, Set<String> optional) {
        var node = entries.get(key);
        return node == null ? nothing(key) : new Part(findings, at(key), node, required, optional);
    }

    private Part nothing(String key) {
        var empty = new MappingNode(Tag.MAP, List.of(), FlowStyle.AUTO);
        return new Part(findings, at(key), empty, Set.of(), Set.of());
    }

    /** A list of parts, each with these keys. */
    <T> List<T> parts(
            String key,
            boolean mayBeEmpty,
            Set<String> required,
            Set<String> optional,
            Function<Part, T> read) {
        var node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            wrong(key, "not-a-list");
            return List.of();
        }
        if (list.getValue().isEmpty() && !mayBeEmpty) {
            wrong(key, "empty-list");
        }
        var all = new ArrayList<T>();
        for (int i = 0; i < list.getValue().size(); i++) {
            var place = at(key) + "[" + (i + 1) + "]";
            all.add(
                    read.apply(
                            new Part(findings, place, list.getValue().get(i), required, optional)));
        }
        return List.copyOf(all);
    }

    /** The keys that stand in this part, in their order. */
    Set<String> keys() {
        return entries.keySet();
    }

    /** True when the value of {@code key} is a plain value and not a part. */
    boolean plain(String key) {
        return entries.get(key) instanceof ScalarNode;
    }

    void wrong(String key, String code, String... values) {
        var node = entries.get(key);
        findings.add(node == null ? line : line(node), at(key), code, values);
    }

    private void wrong(String code) {
        findings.add(line, path, code);
    }

    private Optional<String> scalar(String key) {
        var node = entries.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode value) {
            return Optional.of(value.getValue());
        }
        wrong(key, "not-a-value");
        return Optional.empty();
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? LINE_OF_NOTHING : node.getStartMark().getLine() + 1;
    }
}
