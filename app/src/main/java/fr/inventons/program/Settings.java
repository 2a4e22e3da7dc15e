package fr.inventons.program;

import fr.inventons.platform.database.Database;
import java.util.List;

/**
 * What the command line decides, handed to Spring as its own arguments: they outrank every file and
 * variable, so that nobody can open more of the actuator or change the mode from outside.
 *
 * @param port −1 for a command that serves no pages
 */
record Settings(Mode mode, Database database, String address, int port, int healthPort) {
    String[] arguments() {
        return List.of(
                        "inventons.mode=" + mode.property(),
                        "inventons.fictional=" + mode.fictional(),
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
                        "logging.level.org.springframework.boot.diagnostics=OFF")
                .stream()
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }
}
