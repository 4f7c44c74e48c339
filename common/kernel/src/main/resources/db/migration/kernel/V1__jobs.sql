-- Durable jobs (db-scheduler's table) and the one way to enqueue: in the transaction that causes the job.
CREATE TABLE kernel.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    state                text,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON kernel.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON kernel.scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_by_priority ON kernel.scheduled_tasks (priority DESC, execution_time ASC);

CREATE FUNCTION kernel.enqueue_job(task text, instance text, data bytea, at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    INSERT INTO kernel.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
    VALUES (task, instance, data, at, false, 1)
    ON CONFLICT (task_name, task_instance) DO NOTHING
$$;

REVOKE ALL ON FUNCTION kernel.enqueue_job FROM PUBLIC;
GRANT USAGE ON SCHEMA kernel TO icjc_site, icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT EXECUTE ON FUNCTION kernel.enqueue_job TO icjc_site, icjc_intake, icjc_desk, icjc_portal, icjc_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON kernel.scheduled_tasks TO icjc_worker;
