package fr.inventons.platform.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The part of db-scheduler that plans: it writes through the connection of the transaction. */
@Configuration(proxyBeanMethods = false)
class JobSettings {
    static final String TABLE = "platform.scheduled_tasks";

    @Bean
    SchedulerClient schedulerClient(DataSource source) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .tableName(TABLE)
                .build();
    }
}
