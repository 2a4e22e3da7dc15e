package fr.inventons.participation.allocation;

import fr.inventons.participation.planning.Access;
import fr.inventons.participation.planning.DayPlan;
import fr.inventons.participation.planning.Setting;
import fr.inventons.participation.registration.Answers;
import fr.inventons.participation.registration.Need;
import fr.inventons.participation.workshop.WorkshopId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where somebody cannot be. A wheelchair never goes where it does not get in; a hearing loop, sign
 * language and a language bar the other workshops only when one of them has it, so that nobody is
 * left out of all.
 */
final class Obstacles {
    private final DayPlan plan;

    Obstacles(DayPlan plan) {
        this.plan = plan;
    }

    Map<WorkshopId, Obstacle> of(Answers answers) {
        var barred = new HashMap<WorkshopId, Obstacle>();
        var language = code(answers.language());
        if (!language.isEmpty()) {
            some(
                    barred,
                    Obstacle.LANGUAGE,
                    one -> setting(one, s -> s.languages().contains(language)));
        }
        if (answers.needs().contains(Need.SIGN_LANGUAGE)) {
            some(barred, Obstacle.SIGN_LANGUAGE, one -> setting(one, Setting::signLanguage));
        }
        if (answers.needs().contains(Need.HEARING_LOOP)) {
            some(barred, Obstacle.HEARING_LOOP, one -> offers(one, Access.HEARING_LOOP));
        }
        if (answers.needs().contains(Need.WHEELCHAIR)) {
            for (var one : plan.settings().keySet()) {
                if (plan.roomOf(one).isPresent() && !offers(one, Access.WHEELCHAIR)) {
                    barred.put(one, Obstacle.WHEELCHAIR);
                }
            }
        }
        return barred;
    }

    Optional<Obstacle> of(Answers answers, WorkshopId where) {
        return Optional.ofNullable(of(answers).get(where));
    }

    private void some(
            Map<WorkshopId, Obstacle> barred, Obstacle obstacle, Predicate<WorkshopId> fits) {
        var all = plan.settings().keySet();
        if (all.stream().anyMatch(fits)) {
            all.stream().filter(fits.negate()).forEach(one -> barred.put(one, obstacle));
        }
    }

    private boolean setting(WorkshopId workshop, Predicate<Setting> fits) {
        var setting = plan.settings().get(workshop);
        return setting != null && fits.test(setting);
    }

    private boolean offers(WorkshopId workshop, Access access) {
        return plan.roomOf(workshop).filter(room -> room.access().contains(access)).isPresent();
    }

    /** The two letters of a language that somebody typed in French or by its code. */
    private static String code(String typed) {
        var word = typed.strip().toLowerCase(Locale.FRENCH);
        if (word.length() <= 2 || word.startsWith("fran")) {
            return word.equals("fr") || word.startsWith("fran") ? "" : word;
        }
        for (var code : Locale.getISOLanguages()) {
            if (Locale.of(code).getDisplayLanguage(Locale.FRENCH).equals(word)) {
                return code;
            }
        }
        return word;
    }
}
