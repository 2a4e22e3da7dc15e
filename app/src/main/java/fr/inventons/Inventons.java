package fr.inventons;

import fr.inventons.program.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable. */
@SpringBootApplication
public class Inventons {
    public static void main(String[] arguments) {
        System.exit(Program.run(Inventons.class, arguments));
    }
}
