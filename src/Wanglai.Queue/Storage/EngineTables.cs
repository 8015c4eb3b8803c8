namespace Wanglai.Queue.Storage;

/// <summary>
/// The tables that the engine, Quartz.NET 3.22 with its store on PostgreSQL, works with. Names and types of the columns are the engine's
/// (https://www.quartz-scheduler.net/documentation, "Job Stores"; it checks at its start that all are there); the indexes are those that
/// this queue's use of it needs: every statement begins with the scheduler's name, and jobs are many and short.
/// </summary>
internal static class EngineTables
{
    private const string Trigger = "sched_name text, trigger_name text, trigger_group text, PRIMARY KEY (sched_name, trigger_name, trigger_group)";
    private const string OfTrigger = Trigger + ", FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers ON DELETE CASCADE";

    /// <summary>All of them.</summary>
    public const string Whole =
        $"""
        CREATE TABLE qrtz_job_details (
          sched_name text, job_name text, job_group text, PRIMARY KEY (sched_name, job_name, job_group),
          description text, job_class_name text NOT NULL, is_durable boolean NOT NULL, is_nonconcurrent boolean NOT NULL,
          is_update_data boolean NOT NULL, requests_recovery boolean NOT NULL, job_data bytea);
        CREATE TABLE qrtz_triggers (
          {Trigger},
          job_name text NOT NULL, job_group text NOT NULL, FOREIGN KEY (sched_name, job_name, job_group) REFERENCES qrtz_job_details,
          description text, next_fire_time bigint, prev_fire_time bigint, priority integer, trigger_state text NOT NULL, trigger_type text NOT NULL,
          start_time bigint NOT NULL, end_time bigint, calendar_name text, misfire_instr smallint, misfire_orig_fire_time bigint,
          execution_group text, preferred_node text, preferred_node_auto boolean NOT NULL DEFAULT false, job_data bytea);
        CREATE TABLE qrtz_simple_triggers (
          {OfTrigger},
          repeat_count bigint NOT NULL, repeat_interval bigint NOT NULL, times_triggered bigint NOT NULL);
        CREATE TABLE qrtz_cron_triggers ({OfTrigger}, cron_expression text NOT NULL, time_zone_id text);
        CREATE TABLE qrtz_simprop_triggers (
          {OfTrigger},
          str_prop_1 text, str_prop_2 text, str_prop_3 text, int_prop_1 integer, int_prop_2 integer, long_prop_1 bigint, long_prop_2 bigint,
          dec_prop_1 numeric, dec_prop_2 numeric, bool_prop_1 boolean, bool_prop_2 boolean, time_zone_id text);
        CREATE TABLE qrtz_blob_triggers ({OfTrigger}, blob_data bytea);
        CREATE TABLE qrtz_calendars (sched_name text, calendar_name text, PRIMARY KEY (sched_name, calendar_name), calendar bytea NOT NULL);
        CREATE TABLE qrtz_paused_trigger_grps (sched_name text, trigger_group text, PRIMARY KEY (sched_name, trigger_group));
        CREATE TABLE qrtz_fired_triggers (
          sched_name text, entry_id text, PRIMARY KEY (sched_name, entry_id),
          trigger_name text NOT NULL, trigger_group text NOT NULL, instance_name text NOT NULL, fired_time bigint NOT NULL, sched_time bigint NOT NULL,
          priority integer NOT NULL, state text NOT NULL, job_name text, job_group text, is_nonconcurrent boolean NOT NULL, requests_recovery boolean,
          execution_group text);
        CREATE TABLE qrtz_scheduler_state (
          sched_name text, instance_name text, PRIMARY KEY (sched_name, instance_name),
          last_checkin_time bigint NOT NULL, checkin_interval bigint NOT NULL);
        CREATE TABLE qrtz_locks (sched_name text, lock_name text, PRIMARY KEY (sched_name, lock_name));
        CREATE INDEX qrtz_triggers_due ON qrtz_triggers (sched_name, trigger_state, next_fire_time);
        CREATE INDEX qrtz_triggers_of_a_job ON qrtz_triggers (sched_name, job_name, job_group);
        CREATE INDEX qrtz_fired_triggers_of_an_instance ON qrtz_fired_triggers (sched_name, instance_name);
        CREATE INDEX qrtz_fired_triggers_of_a_job ON qrtz_fired_triggers (sched_name, job_name, job_group);
        """;
}
