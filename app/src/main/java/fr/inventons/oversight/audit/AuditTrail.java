package fr.inventons.oversight.audit;

import fr.inventons.foundation.identity.Actor;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.platform.journal.JournalReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for those who watch over it. */
@Service
public class AuditTrail {
    /** Lines of one page. */
    public static final int PAGE = 50;

    private final JournalReader journal;

    AuditTrail(JournalReader journal) {
        this.journal = journal;
    }

    /**
     * One page of the journal, newest first.
     *
     * @param type one type of fact, or empty for all
     * @param before lines with a smaller number only
     */
    @Transactional(readOnly = true)
    public Reading read(Actor by, String type, long before) {
        if (!by.holds(Role.AUDITOR, Scope.NATIONAL) && !by.holds(Role.OPERATOR, Scope.NATIONAL)) {
            return new Reading.NotAllowed();
        }
        var lines = journal.lines(type, before, PAGE + 1);
        var shown = lines.subList(0, Math.min(PAGE, lines.size()));
        var next = lines.size() > PAGE ? shown.getLast().id() : 0;
        return new Reading.Lines(shown, next, journal.types());
    }
}
