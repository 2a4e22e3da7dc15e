package fr.inventons;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable. */
@SpringBootApplication
public class Inventons {
    public static void main(String[] arguments) {
        SpringApplication.run(Inventons.class, arguments);
    }
}
