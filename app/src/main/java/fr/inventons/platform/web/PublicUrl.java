package fr.inventons.platform.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The address that mails and papers lead to: the configured one, never what a request says. Without
 * one, as in the demonstration, the address that this program listens on.
 */
@Component
public class PublicUrl {
    private final Environment environment;

    PublicUrl(Environment environment) {
        this.environment = environment;
    }

    /**
     * The whole address of a page of ours.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        var configured = environment.getProperty("inventons.public-url", "");
        return (configured.isBlank() ? here() : configured.strip().replaceAll("/+$", "")) + path;
    }

    private String here() {
        var port =
                environment.getProperty(
                        "local.server.port", environment.getProperty("server.port", "8080"));
        return "http://" + environment.getProperty("server.address", "127.0.0.1") + ":" + port;
    }
}
