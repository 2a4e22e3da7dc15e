package fr.inventons.foundation.identity.web;

import fr.inventons.foundation.identity.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route is for people who hold one of these roles somewhere; empty means anyone signed in.
 * Whether they hold it <i>here</i> is decided in the verb.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface For {
    Role[] value() default {};
}
