package fr.inventons.program;

import fr.inventons.platform.database.Database;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the command line decides, handed to Spring as its own arguments: they outrank every file and
 * variable, so that nobody can open more of the actuator or change the mode from outside.
 *
 * @param port −1 for a command that serves no pages
 */
record Settings(Mode mode, Database database, String address, int port, int healthPort) {
    /** Nobody answers there: fictional, like the rest of the demonstration. */
    private static final List<String> FICTIONAL_CONTACT =
            List.of(
                    "inventons.contact.phone=04 65 71 00 10",
                    "inventons.contact.hours=du lundi au vendredi, 9 h à 17 h",
                    "inventons.contact.post=Préfecture fictive, mission politique de la ville, 1 place de la"
                            + " Démonstration, 20999 Ajaccio");

    String[] arguments() {
        var settings =
                List.of(
                        "inventons.mode=" + mode.property(),
                        "inventons.fictional=" + mode.fictional(),
                        "inventons.jobs=" + (port >= 0),
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "server.address=" + address,
                        "server.port=" + port,
                        "management.server.address=127.0.0.1",
                        "management.server.port=" + healthPort,
                        "management.endpoints.web.exposure.include=health",
                        "management.endpoints.web.exposure.exclude=",
                        "management.endpoints.web.discovery.enabled=false",
                        "management.endpoint.health.show-details=never",
                        "management.endpoint.health.show-components=never",
                        "spring.lifecycle.timeout-per-shutdown-phase=10s",
                        "logging.level.org.springframework.boot.SpringApplication=OFF",
                        "logging.level.org.springframework.boot.diagnostics=OFF");
        return Stream.concat(
                        settings.stream(),
                        (mode.fictional() ? FICTIONAL_CONTACT : List.<String>of()).stream())
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }
}
