package fr.inventons.platform.memory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this route answers to a visitor whom nothing tells from another may be kept in memory. It
 * must not depend on who asks, nor hold a form that is posted: such a form needs a token of its
 * reader.
 *
 * <p>A page is forgotten as soon as a fact of one of its subjects is recorded: the subject of
 * {@code label.awarded} is {@code label}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Remembered {
    /** Subjects of the facts that change the page. */
    String[] value();
}
