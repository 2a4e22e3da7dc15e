package fr.inventons.platform.mail;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Chooses where mails go: to a mail server, or, in the demonstration, to a table and no further.
 */
@Configuration(proxyBeanMethods = false)
class MailSettings {
    private static final String PATIENCE = "10000";

    @Bean
    JavaMailSenderImpl mailSender(
            @Value("${inventons.mail.host:127.0.0.1}") String host,
            @Value("${inventons.mail.port:25}") int port,
            @Value("${inventons.mail.user:}") String user,
            @Value("${inventons.mail.password:}") String password,
            @Value("${inventons.mail.starttls:false}") boolean startTls) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        return sender;
    }

    @Bean
    @ConditionalOnProperty(
            name = "inventons.mode",
            havingValue = "demonstration",
            matchIfMissing = false)
    KeptPostbox keptPostbox(KeptMailStore store, Clock clock) {
        return new KeptPostbox(store, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "inventons.mode", havingValue = "service", matchIfMissing = true)
    SmtpPostbox smtpPostbox(
            JavaMailSenderImpl sender,
            Templates templates,
            Clock clock,
            @Value("${inventons.mail.from:inventons@localhost}") String from) {
        return new SmtpPostbox(sender, templates, from, clock);
    }

    @Bean
    @ConditionalOnProperty(
            name = "inventons.mode",
            havingValue = "demonstration",
            matchIfMissing = false)
    KeptRelay keptRelay(KeptMailStore store, Clock clock) {
        return new KeptRelay(store, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "inventons.mode", havingValue = "service", matchIfMissing = true)
    SmtpRelay smtpRelay(
            JavaMailSenderImpl sender,
            Clock clock,
            @Value("${inventons.mail.from:inventons@localhost}") String from) {
        return new SmtpRelay(sender, from, clock);
    }
}
