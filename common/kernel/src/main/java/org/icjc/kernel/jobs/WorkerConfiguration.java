package org.icjc.kernel.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.icjc.kernel.data.Databases;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs durable jobs under the worker's role. */
@Configuration(proxyBeanMethods = false)
@OnPart(Part.WORKER)
class WorkerConfiguration {
    // Stopped by WorkerStart, before any bean is destroyed.
    @Bean(destroyMethod = "")
    Scheduler scheduler(
            Databases databases,
            List<JobHandler> handlers,
            List<Recurring> recurring,
            @Value("${icjc.jobs.poll:PT2S}") Duration poll) {
        List<Task<?>> onDemand =
                handlers.stream().<Task<?>>map(WorkerConfiguration::oneTime).toList();
        List<RecurringTask<?>> again =
                recurring.stream().<RecurringTask<?>>map(WorkerConfiguration::again).toList();
        return Scheduler.create(databases.main(Part.WORKER), onDemand)
                .startTasks(again)
                .tableName("kernel.scheduled_tasks")
                // Said, not asked for: the database may be away at start.
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .serializer(new RawBytes())
                .threads(2)
                .pollingInterval(poll)
                .heartbeatInterval(Duration.ofSeconds(2))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Bean
    WorkerStart workerStart(Scheduler scheduler) {
        return new WorkerStart(scheduler);
    }

    private static Task<byte[]> oneTime(JobHandler handler) {
        return Tasks.oneTime(handler.task(), byte[].class)
                .onFailureRetryLater()
                .execute((instance, _) ->
                        PartScope.run(
                                Part.WORKER,
                                () -> handler.run(instance.getId(), instance.getData())));
    }

    private static RecurringTask<Void> again(Recurring recurring) {
        return Tasks.recurring(recurring.name(), FixedDelay.of(recurring.every()))
                .execute((_, _) -> PartScope.run(Part.WORKER, recurring::run));
    }
}
