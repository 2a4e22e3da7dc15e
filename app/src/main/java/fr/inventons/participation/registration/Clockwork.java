package fr.inventons.participation.registration;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.inventons.foundation.identity.Actor;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Settles each minute the offers whose moment is over, so that the next person is told although
 * nobody comes by. A minute that is missed loses nothing: the instants stand in the lines.
 */
@Configuration(proxyBeanMethods = false)
class Clockwork {
    /** Who acts when nobody does. */
    static final Actor BY = new Actor("clock", Optional.empty(), "", Set.of());

    @Bean
    Task<Void> settlingTask(Registrations registrations) {
        return Tasks.recurring("settle-offers", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> registrations.settle());
    }
}
