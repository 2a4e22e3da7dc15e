package fr.inventons.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements of an act, as Spring tells them while it hands them over. */
public final class Statements {
    private Statements() {}

    /** An act that may fail. */
    public interface Act {
        void run() throws Exception;
    }

    /** Statements asked of the database in this thread while {@code act} runs. */
    public static int of(Act act) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var additive = logger.isAdditive();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            act.run();
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(additive);
            logger.setLevel(level);
        }
        var here = Thread.currentThread().getName();
        return (int)
                heard.list.stream()
                        .filter(line -> line.getThreadName().equals(here))
                        .filter(line ->
                                line.getMessage().startsWith("Executing prepared SQL statement"))
                        .count();
    }
}
