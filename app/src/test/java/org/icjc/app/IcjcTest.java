package org.icjc.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product, all parts in one process, on real PostgreSQL. One context serves all
 * such tests; every test class starts with empty tables.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = IcjcApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjc.data=target/test-data", "icjc.demo=false", "icjc.jobs.poll=PT1H"})
@ContextConfiguration(initializers = TestDatabases.class)
@ExtendWith(EmptyTables.class)
public @interface IcjcTest {}
