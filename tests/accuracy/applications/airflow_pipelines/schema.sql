CREATE TABLE ab_permission (
    id integer PRIMARY KEY,
    name varchar(100) NOT NULL
);

CREATE TABLE ab_permission_view (
    id integer PRIMARY KEY,
    permission_id integer,
    view_menu_id integer
);

CREATE TABLE ab_permission_view_role (
    id integer PRIMARY KEY,
    permission_view_id integer,
    role_id integer
);

CREATE TABLE ab_register_user (
    id integer PRIMARY KEY,
    first_name varchar(256) NOT NULL,
    last_name varchar(256) NOT NULL,
    username varchar(512) NOT NULL,
    password varchar(256),
    email varchar(512) NOT NULL,
    registration_date timestamp,
    registration_hash varchar(256)
);

CREATE TABLE ab_role (
    id integer PRIMARY KEY,
    name varchar(64) NOT NULL
);

CREATE TABLE ab_user (
    id integer PRIMARY KEY,
    first_name varchar(256) NOT NULL,
    last_name varchar(256) NOT NULL,
    username varchar(512) NOT NULL,
    password varchar(256),
    active boolean,
    email varchar(512) NOT NULL,
    last_login timestamp,
    login_count integer,
    fail_login_count integer,
    created_on timestamp,
    changed_on timestamp,
    created_by_fk integer,
    changed_by_fk integer
);

CREATE TABLE ab_user_role (
    id integer PRIMARY KEY,
    user_id integer,
    role_id integer
);

CREATE TABLE ab_view_menu (
    id integer PRIMARY KEY,
    name varchar(250) NOT NULL
);

CREATE TABLE alembic_version (
    version_num varchar(32) PRIMARY KEY
);

CREATE TABLE callback_request (
    id integer PRIMARY KEY,
    created_at timestamptz NOT NULL,
    priority_weight integer NOT NULL,
    callback_data json NOT NULL,
    callback_type varchar(20) NOT NULL,
    processor_subdir varchar(2000)
);

CREATE TABLE connection (
    id integer PRIMARY KEY,
    conn_id varchar(250) NOT NULL,
    conn_type varchar(500) NOT NULL,
    description text,
    host varchar(500),
    schema varchar(500),
    login text,
    password text,
    port integer,
    is_encrypted boolean,
    is_extra_encrypted boolean,
    extra text
);

CREATE TABLE dag (
    dag_id varchar(250) PRIMARY KEY,
    root_dag_id varchar(250),
    is_paused boolean,
    is_subdag boolean,
    is_active boolean,
    last_parsed_time timestamptz,
    last_pickled timestamptz,
    last_expired timestamptz,
    scheduler_lock boolean,
    pickle_id integer,
    fileloc varchar(2000),
    processor_subdir varchar(2000),
    owners varchar(2000),
    dag_display_name varchar(2000),
    description text,
    default_view varchar(25),
    schedule_interval text,
    timetable_description varchar(1000),
    dataset_expression json,
    max_active_tasks integer NOT NULL,
    max_active_runs integer,
    max_consecutive_failed_dag_runs integer NOT NULL,
    has_task_concurrency_limits boolean NOT NULL,
    has_import_errors boolean,
    next_dagrun timestamptz,
    next_dagrun_data_interval_start timestamptz,
    next_dagrun_data_interval_end timestamptz,
    next_dagrun_create_after timestamptz
);

CREATE TABLE dag_code (
    fileloc_hash bigint PRIMARY KEY,
    fileloc varchar(2000) NOT NULL,
    last_updated timestamptz NOT NULL,
    source_code text NOT NULL
);

CREATE TABLE dag_owner_attributes (
    dag_id varchar(250) NOT NULL,
    owner varchar(500) NOT NULL,
    link varchar(500) NOT NULL,
    PRIMARY KEY (dag_id, owner)
);

CREATE TABLE dag_pickle (
    id integer PRIMARY KEY,
    pickle bytea,
    created_dttm timestamptz,
    pickle_hash bigint
);

CREATE TABLE dag_run (
    id integer PRIMARY KEY,
    dag_id varchar(250) NOT NULL,
    queued_at timestamptz,
    execution_date timestamptz NOT NULL,
    start_date timestamptz,
    end_date timestamptz,
    state varchar(50),
    run_id varchar(250) NOT NULL,
    creating_job_id integer,
    external_trigger boolean,
    run_type varchar(50) NOT NULL,
    conf bytea,
    data_interval_start timestamptz,
    data_interval_end timestamptz,
    last_scheduling_decision timestamptz,
    dag_hash varchar(32),
    log_template_id integer,
    updated_at timestamptz,
    clear_number integer NOT NULL
);

CREATE TABLE dag_run_note (
    user_id integer,
    dag_run_id integer PRIMARY KEY,
    content varchar(1000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE dag_schedule_dataset_reference (
    dataset_id integer NOT NULL,
    dag_id varchar(250) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (dataset_id, dag_id)
);

CREATE TABLE dag_tag (
    name varchar(100) NOT NULL,
    dag_id varchar(250) NOT NULL,
    PRIMARY KEY (name, dag_id)
);

CREATE TABLE dag_warning (
    dag_id varchar(250) NOT NULL,
    warning_type varchar(50) NOT NULL,
    message text NOT NULL,
    timestamp timestamptz NOT NULL,
    PRIMARY KEY (dag_id, warning_type)
);

CREATE TABLE dagrun_dataset_event (
    dag_run_id integer NOT NULL,
    event_id integer NOT NULL,
    PRIMARY KEY (dag_run_id, event_id)
);

CREATE TABLE dataset (
    id integer PRIMARY KEY,
    uri varchar(3000) NOT NULL,
    extra json NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    is_orphaned boolean NOT NULL
);

CREATE TABLE dataset_alias (
    id integer PRIMARY KEY,
    name varchar(3000) NOT NULL
);

CREATE TABLE dataset_dag_run_queue (
    dataset_id integer NOT NULL,
    target_dag_id varchar(250) NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (dataset_id, target_dag_id)
);

CREATE TABLE dataset_event (
    id integer PRIMARY KEY,
    dataset_id integer NOT NULL,
    extra json NOT NULL,
    source_task_id varchar(250),
    source_dag_id varchar(250),
    source_run_id varchar(250),
    source_map_index integer,
    timestamp timestamptz NOT NULL
);

CREATE TABLE import_error (
    id integer PRIMARY KEY,
    timestamp timestamptz,
    filename varchar(1024),
    stacktrace text,
    processor_subdir varchar(2000)
);

CREATE TABLE job (
    id integer PRIMARY KEY,
    dag_id varchar(250),
    state varchar(20),
    job_type varchar(30),
    start_date timestamptz,
    end_date timestamptz,
    latest_heartbeat timestamptz,
    executor_class varchar(500),
    hostname varchar(500),
    unixname varchar(1000)
);

CREATE TABLE log (
    id integer PRIMARY KEY,
    dttm timestamptz,
    dag_id varchar(250),
    task_id varchar(250),
    map_index integer,
    event varchar(60),
    execution_date timestamptz,
    run_id varchar(250),
    owner varchar(500),
    owner_display_name varchar(500),
    extra text,
    try_number integer
);

CREATE TABLE log_template (
    id integer PRIMARY KEY,
    filename text NOT NULL,
    elasticsearch_id text NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE TABLE rendered_task_instance_fields (
    dag_id varchar(250) NOT NULL,
    task_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    rendered_fields json NOT NULL,
    k8s_pod_yaml json,
    PRIMARY KEY (dag_id, task_id, run_id, map_index)
);

CREATE TABLE serialized_dag (
    dag_id varchar(250) PRIMARY KEY,
    fileloc varchar(2000) NOT NULL,
    fileloc_hash bigint NOT NULL,
    data json,
    data_compressed bytea,
    last_updated timestamptz NOT NULL,
    dag_hash varchar(32) NOT NULL,
    processor_subdir varchar(2000)
);

CREATE TABLE session (
    id integer PRIMARY KEY,
    session_id varchar(255),
    data bytea,
    expiry timestamp
);

CREATE TABLE sla_miss (
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    execution_date timestamptz NOT NULL,
    email_sent boolean,
    timestamp timestamptz,
    description text,
    notification_sent boolean,
    PRIMARY KEY (task_id, dag_id, execution_date)
);

CREATE TABLE slot_pool (
    id integer PRIMARY KEY,
    pool varchar(256),
    slots integer,
    description text,
    include_deferred boolean NOT NULL
);

CREATE TABLE task_fail (
    id integer PRIMARY KEY,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    start_date timestamptz,
    end_date timestamptz,
    duration integer
);

CREATE TABLE task_instance (
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    start_date timestamptz,
    end_date timestamptz,
    duration double precision,
    state varchar(20),
    try_number integer,
    max_tries integer,
    hostname varchar(1000),
    unixname varchar(1000),
    job_id integer,
    pool varchar(256) NOT NULL,
    pool_slots integer NOT NULL,
    queue varchar(256),
    priority_weight integer,
    operator varchar(1000),
    custom_operator_name varchar(1000),
    queued_dttm timestamptz,
    queued_by_job_id integer,
    pid integer,
    executor varchar(1000),
    executor_config bytea,
    updated_at timestamptz,
    rendered_map_index varchar(250),
    external_executor_id varchar(250),
    trigger_id integer,
    trigger_timeout timestamp,
    next_method varchar(1000),
    next_kwargs json,
    task_display_name varchar(2000),
    PRIMARY KEY (task_id, dag_id, run_id, map_index)
);

CREATE TABLE task_instance_note (
    user_id integer,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    content varchar(1000),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, dag_id, run_id, map_index)
);

CREATE TABLE task_map (
    dag_id varchar(250) NOT NULL,
    task_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    length integer NOT NULL,
    keys json,
    PRIMARY KEY (dag_id, task_id, run_id, map_index)
);

CREATE TABLE task_outlet_dataset_reference (
    dataset_id integer NOT NULL,
    dag_id varchar(250) NOT NULL,
    task_id varchar(250) NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (dataset_id, dag_id, task_id)
);

CREATE TABLE task_reschedule (
    id integer PRIMARY KEY,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    try_number integer NOT NULL,
    start_date timestamptz NOT NULL,
    end_date timestamptz NOT NULL,
    duration integer NOT NULL,
    reschedule_date timestamptz NOT NULL
);

CREATE TABLE trigger (
    id integer PRIMARY KEY,
    classpath varchar(1000) NOT NULL,
    kwargs text NOT NULL,
    created_date timestamptz NOT NULL,
    triggerer_id integer
);

CREATE TABLE variable (
    id integer PRIMARY KEY,
    key varchar(250),
    val text,
    description text,
    is_encrypted boolean
);

CREATE TABLE xcom (
    dag_run_id integer NOT NULL,
    task_id varchar(250) NOT NULL,
    map_index integer NOT NULL,
    key varchar(512) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    value bytea,
    timestamp timestamptz NOT NULL,
    PRIMARY KEY (dag_run_id, task_id, map_index, key)
);
