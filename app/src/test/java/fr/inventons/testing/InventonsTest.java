package fr.inventons.testing;

import fr.inventons.Inventons;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on a real PostgreSQL: one context and one database for all test classes, so
 * each test makes its own meeting, people and texts and asserts on those alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Inventons.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(
        listeners = CsrfAsConfigured.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface InventonsTest {}
