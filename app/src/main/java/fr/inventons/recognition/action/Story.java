package fr.inventons.recognition.action;

import java.util.List;

/**
 * An action in its bearers' words; {@code ""} where nothing is written yet. It is kept at any state
 * of completeness.
 *
 * @param told the story
 * @param changed what changed
 * @param view whose view of the neighbourhood changes
 * @param results one a line: « nombre | ce que c’est »
 * @param means one a line: money, people, places, time
 * @param steps how to do the same, one step a line
 * @param conditions what is needed for it to work elsewhere
 * @param setbacks what did not work
 * @param receivedIdea an idea that people have of the neighbourhood
 * @param answerToIdea what the action answers to it
 */
public record Story(
        String title,
        String summary,
        String told,
        String partners,
        String audience,
        String changed,
        String view,
        String results,
        String means,
        String steps,
        String conditions,
        String setbacks,
        String receivedIdea,
        String answerToIdea) {

    /** Longest title. */
    public static final int TITLE_LIMIT = 120;

    /** How many characters fit in the component of that name. */
    public static int limit(String component) {
        return switch (component) {
            case "title" -> TITLE_LIMIT;
            case "summary" -> 300;
            case "told" -> 8000;
            default -> 3000;
        };
    }

    /** A title and nothing else yet. */
    public static Story titled(String title) {
        return new Story(title, "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** A figure of the results: « 41 | jeunes passés par le jardin ». */
    public record Result(String number, String what) {}

    /** The results, line by line; a line without bar is words without number. */
    public List<Result> figures() {
        return lines(results).stream()
                .map(line -> {
                    int bar = line.indexOf('|');
                    return bar < 0
                            ? new Result("", line)
                            : new Result(
                                    line.substring(0, bar).strip(),
                                    line.substring(bar + 1).strip());
                })
                .toList();
    }

    /** What a field of several lines says, without its empty lines. */
    public static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
