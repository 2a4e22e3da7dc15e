package fr.inventons;

import fr.inventons.program.Program;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one deployable. */
// Two modules may have a class of the same simple name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Inventons {
    public static void main(String[] arguments) {
        System.exit(Program.run(Inventons.class, arguments));
    }
}
