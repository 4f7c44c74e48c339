package org.icjc.app;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.TestInstance;

/** Tests of views: a window is opened for each person, inside of what that person does. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class InAWindow extends SpringBrowserlessTest {
    @Override
    protected final void initVaadinEnvironment() {}

    @Override
    protected final void cleanVaadinEnvironment() {}

    /** For whoever is signed in: call it inside of what that person does. */
    protected final void inAWindow(Runnable work) {
        super.initVaadinEnvironment();
        try {
            work.run();
        } finally {
            super.cleanVaadinEnvironment();
        }
    }
}
