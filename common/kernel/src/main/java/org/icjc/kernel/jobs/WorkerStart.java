package org.icjc.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Jobs begin when everything else is ready, and end before anything else does: a running one is
 * waited for while its databases are still there.
 */
class WorkerStart implements SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    WorkerStart(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void start() {
        if (running) return;
        running = true;
        scheduler.start();
    }

    /** Not with the context: a demo or a migration may have to be loaded first. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start, so the first to stop. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
