package fr.inventons.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads, when {@code inventons.mail.imap.host} is set, the mailbox to which notices about our mails
 * come back. It marks as seen what it understood; everything else there is left for a person.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("inventons.mail.imap.host")
class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final String TASK = "read-notices";
    private static final String PATIENCE = "10000";
    private static final int AT_ONCE = 200;

    private final OutboxStore store;
    private final Clock clock;
    private final Mailbox mailbox;
    private final Duration every;

    /** Where the notices come. */
    record Mailbox(
            String host, int port, boolean tls, String user, String password, String folder) {}

    @Autowired
    Notices(
            OutboxStore store,
            Clock clock,
            @Value("${inventons.mail.imap.host}") String host,
            @Value("${inventons.mail.imap.port:993}") int port,
            @Value("${inventons.mail.imap.tls:true}") boolean tls,
            @Value("${inventons.mail.imap.user:}") String user,
            @Value("${inventons.mail.imap.password:}") String password,
            @Value("${inventons.mail.imap.folder:INBOX}") String folder,
            @Value("${inventons.mail.imap.every:5m}") Duration every) {
        this(store, clock, new Mailbox(host, port, tls, user, password, folder), every);
    }

    private Notices(OutboxStore store, Clock clock, Mailbox mailbox, Duration every) {
        this.store = store;
        this.clock = clock;
        this.mailbox = mailbox;
        this.every = every;
    }

    /** For a test, beside the program's own. */
    static Notices of(OutboxStore store, Clock clock, Mailbox mailbox) {
        return new Notices(store, clock, mailbox, Duration.ofMinutes(5));
    }

    @Bean
    Task<Void> noticesTask() {
        return Tasks.recurring(TASK, FixedDelay.of(every))
                .execute((instance, context) -> {
                    try {
                        read();
                    } catch (MessagingException e) {
                        LOG.warn("notices were not read: {}", e.getClass().getSimpleName());
                    }
                });
    }

    /** Reads what is new; how many mails turn out to have come back. */
    int read() throws MessagingException {
        var protocol = mailbox.tls() ? "imaps" : "imap";
        var session = Session.getInstance(properties(protocol));
        try (var there = session.getStore(protocol)) {
            there.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (var folder = there.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        }
    }

    private int read(Folder folder) throws MessagingException {
        var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var newest =
                Arrays.copyOfRange(unseen, Math.max(0, unseen.length - AT_ONCE), unseen.length);
        var types = new FetchProfile();
        types.add(FetchProfile.Item.CONTENT_INFO);
        folder.fetch(newest, types);
        int returned = 0;
        for (var message : newest) {
            var notice = notice(message);
            if (notice.isPresent()) {
                var found = notice.get();
                if (store.returned(
                        found.mail().mail(),
                        found.mail().generation(),
                        found.code(),
                        found.reply(),
                        clock.instant())) {
                    returned++;
                }
                message.setFlag(Flags.Flag.SEEN, true);
            }
        }
        return returned;
    }

    private static Optional<Notice> notice(Message message) {
        try {
            return message instanceof MimeMessage mime ? Notice.in(mime) : Optional.empty();
        } catch (MessagingException | IOException e) {
            LOG.warn("a notice could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Properties properties(String protocol) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
