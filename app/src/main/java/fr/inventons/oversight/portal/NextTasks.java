package fr.inventons.oversight.portal;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.participation.meeting.Meeting;
import fr.inventons.participation.meeting.Preparation;
import fr.inventons.participation.transmission.Transmission;
import fr.inventons.platform.web.French;
import fr.inventons.platform.web.Messages;
import fr.inventons.platform.web.Status;
import fr.inventons.platform.web.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The three things that a programme officer has to do, told by where her meeting stands. */
@Component
class NextTasks {
    private static final int MOST = 3;

    private final List<Preparation> preparations;
    private final Messages messages;

    NextTasks(List<Preparation> preparations, Messages messages) {
        this.preparations = preparations;
        this.messages = messages;
    }

    List<Task> of(Actor by, Situation there) {
        var all =
                switch (there.meeting().state()) {
                    case PREPARED -> before(by, there);
                    case OPEN -> during(there);
                    case CLOSED -> after(there);
                    case CANCELLED -> List.<Task>of();
                };
        return all.stream().limit(MOST).toList();
    }

    /** What the parts of the preparation ask for and the two acts of the day, what is due first. */
    private List<Task> before(Actor by, Situation there) {
        var meeting = there.meeting();
        var page = page(meeting);
        var due = new ArrayList<Preparation.Due>();
        preparations.forEach(part -> due.addAll(part.due(by, meeting)));
        if (meeting.postponed()) {
            return inOrder(due);
        }
        if (!there.today().isBefore(meeting.day())) {
            due.add(
                    new Preparation.Due(
                            there.today().minusDays(1), task("begin", there, meeting.day(), page)));
        }
        if (meeting.announcedAt().isEmpty()) {
            var by21 = there.day(-21);
            due.add(new Preparation.Due(by21, task("announce", there, by21, page)));
        }
        return inOrder(due);
    }

    private static List<Task> inOrder(List<Preparation.Due> due) {
        return due.stream()
                .sorted(Comparator.comparing(Preparation.Due::by))
                .map(Preparation.Due::task)
                .toList();
    }

    private List<Task> during(Situation there) {
        var tasks = new ArrayList<Task>();
        var page = page(there.meeting());
        if (there.waitingWorkshops() > 0) {
            tasks.add(
                    task(
                            "workshops",
                            there,
                            there.meeting().day(),
                            page,
                            there.waitingWorkshops()));
        }
        if (there.silentTables() > 0) {
            tasks.add(task("silent", there, there.meeting().day(), page, there.silentTables()));
        }
        tasks.add(task("close", there, there.meeting().day(), page));
        return tasks;
    }

    private List<Task> after(Situation there) {
        var tasks = new ArrayList<Task>();
        if (there.remontee().isEmpty()) {
            tasks.add(
                    task("complete", there, there.day(1), "/propositions", there.writingTables()));
            tasks.add(task("prepare", there, there.day(2), "/remontees"));
            tasks.add(task("reread", there, there.day(8), "/remontees"));
            return tasks;
        }
        var remontee = there.remontee().get();
        var page = "/remontees/" + remontee.id().value();
        switch (remontee.state()) {
            case PREPARED -> {
                tasks.add(task("reread", there, there.day(8), page));
                tasks.add(task("submit", there, there.day(10), page));
            }
            case IN_VISA -> tasks.add(chased(there, remontee, page));
            case SIGNED, SENT_UNSIGNED -> {
                if (remontee.visibleFrom().isEmpty()) {
                    tasks.add(task("publish", there, there.day(45), page));
                }
                tasks.add(
                        task(
                                "tell",
                                there,
                                there.day(45),
                                page(there.meeting()) + "/participants"));
            }
        }
        return tasks;
    }

    /** The visa that is awaited: who, and since when. */
    private Task chased(Situation there, Transmission remontee, String page) {
        var step = remontee.turn().map(Transmission.Step::label).orElse("");
        var since =
                remontee.submittedAt()
                        .map(at -> messages.say("portal.task.visa.status"))
                        .orElse("");
        return new Task(
                messages.say("portal.task.visa.title"),
                messages.say("portal.task.visa.text", step, due(there, there.day(31))),
                Optional.of(new Status(since, "attente", "horloge"))
                        .filter(status -> !status.words().isEmpty()),
                messages.say("portal.task.visa.button"),
                page);
    }

    private Task task(String key, Situation there, LocalDate before, String href) {
        return task(key, there, before, href, 0);
    }

    /** A task of the officer herself; its text holds the date {0} and the number {1}. */
    private Task task(String key, Situation there, LocalDate before, String href, int number) {
        var late = before.isBefore(there.today());
        return new Task(
                messages.say("portal.task." + key + ".title", number),
                messages.say("portal.task." + key + ".text", due(there, before), number),
                late
                        ? Optional.of(
                                new Status(
                                        messages.say("portal.late", French.day(before)),
                                        "attente",
                                        "horloge"))
                        : Optional.empty(),
                messages.say("portal.task." + key + ".button"),
                href);
    }

    private String due(Situation there, LocalDate before) {
        return before.isAfter(there.today())
                ? messages.say("portal.before", French.weekday(before))
                : messages.say("portal.today");
    }

    static String page(Meeting meeting) {
        return "/rencontres/" + meeting.id().value();
    }
}
