-- Directory
create table institution(
  id uuid primary key, name varchar(300) not null, uai varchar(20) not null, siret varchar(14) not null,
  street varchar(500) not null, postal_code varchar(20) not null, city varchar(200) not null, country varchar(100) not null,
  phone varchar(40) not null, email varchar(320) not null, website varchar(300) not null, academy varchar(200) not null,
  school_year varchar(40) not null, demonstration boolean not null);

create table class_group(
  id uuid primary key, name varchar(200) not null, programme varchar(300) not null, diploma varchar(300) not null,
  yearly_hours integer not null);

create table staff_member(
  id uuid primary key, title varchar(40), last_name varchar(200) not null, first_name varchar(200) not null,
  identity_norm varchar(420) not null, job_title varchar(300) not null,
  email varchar(320), mobile varchar(40), landline varchar(40), last_space_login timestamp(6) with time zone,
  representative boolean not null, signatory_title varchar(300) not null);
create index ix_staff_identity on staff_member(identity_norm);

create table student(
  id uuid primary key, title varchar(40), last_name varchar(200) not null, first_name varchar(200) not null,
  identity_norm varchar(420) not null, ine varchar(40) not null, birth_date date, birth_place varchar(200) not null,
  sex varchar(20) not null, nationality varchar(100) not null,
  street varchar(500) not null, postal_code varchar(20) not null, city varchar(200) not null, country varchar(100) not null,
  email varchar(320), mobile varchar(40), landline varchar(40), last_space_login timestamp(6) with time zone,
  class_group_id uuid, cover_scheme varchar(300) not null, cover_fund varchar(300) not null, cover_liability varchar(500) not null,
  left_on date);
create index ix_student_identity on student(identity_norm, birth_date);
create index ix_student_ine on student(ine);
create index ix_student_class on student(class_group_id);

create table guardian(
  id uuid primary key, student_id uuid not null, title varchar(40), last_name varchar(200) not null, first_name varchar(200) not null,
  relationship varchar(100) not null, place integer not null, parental_authority boolean not null,
  street varchar(500) not null, postal_code varchar(20) not null, city varchar(200) not null, country varchar(100) not null,
  email varchar(320), mobile varchar(40), landline varchar(40), last_space_login timestamp(6) with time zone);
create index ix_guardian_student on guardian(student_id);
alter table guardian add constraint fk_guardian_student foreign key (student_id) references student(id);

create table company(
  id uuid primary key, legal_name varchar(300) not null, name_norm varchar(300) not null, legal_form varchar(200) not null,
  siret varchar(14) not null, naf_code varchar(20) not null, activity varchar(500) not null,
  street varchar(500) not null, postal_code varchar(20) not null, city varchar(200) not null, country varchar(100) not null,
  phone varchar(40) not null, email varchar(320) not null);
create index ix_company_siret on company(siret);
create index ix_company_name on company(name_norm);

create table company_contact(
  id uuid primary key, company_id uuid not null, pos integer not null,
  title varchar(40), last_name varchar(200) not null, first_name varchar(200) not null, job_title varchar(300) not null,
  email varchar(320), mobile varchar(40), landline varchar(40), last_space_login timestamp(6) with time zone,
  may_sign boolean not null);
create index ix_contact_company on company_contact(company_id);
alter table company_contact add constraint fk_contact_company foreign key (company_id) references company(id);

create table internship(
  id uuid primary key, student_id uuid not null, company_id uuid not null, company_head_id uuid, tutor_id uuid,
  referent_teacher_id uuid, representative_id uuid, starts_on date, ends_on date, hours integer not null, days integer not null,
  weekly_hours numeric(12,4) not null, timetable varchar(4000) not null, night_sunday_holiday varchar(4000) not null,
  remote_work varchar(4000) not null, type varchar(200) not null, subject varchar(4000) not null, activities varchar(20000) not null,
  skills varchar(20000) not null, supervision varchar(20000) not null, validation varchar(20000) not null,
  absences varchar(20000) not null, benefits varchar(20000) not null, confidentiality varchar(20000) not null,
  service varchar(4000) not null, hourly_rate numeric(12,4) not null, payment_mode varchar(1000) not null,
  student_norm varchar(420) not null, class_norm varchar(200) not null, company_norm varchar(300) not null,
  tutor_norm varchar(420) not null, teacher_norm varchar(420) not null, dates_norm varchar(30) not null);
create index ix_internship_grid on internship(student_norm, id);
create index ix_internship_student on internship(student_id);
create index ix_internship_company on internship(company_id);
create index ix_internship_teacher on internship(referent_teacher_id);
alter table internship add constraint fk_internship_student foreign key (student_id) references student(id);
alter table internship add constraint fk_internship_company foreign key (company_id) references company(id);

-- Template: each version is kept as it was, since sent documents refer to it
create table document_template(
  id uuid not null, version integer not null, label varchar(300) not null, category varchar(200) not null, shipped boolean not null,
  html ${text} not null, signing_order varchar(10) not null check (signing_order in ('FREE', 'IMPOSED')),
  request_duration_days integer not null, link_duration_days integer not null,
  email_subject varchar(1000) not null, email_body varchar(20000) not null, primary key(id, version));

create table template_role(
  template_id uuid not null, version integer not null, pos integer not null,
  role varchar(40) not null, requirement varchar(10) not null check (requirement in ('MANDATORY', 'OPTIONAL')),
  place integer not null, auth_level varchar(10) not null check (auth_level in ('SPACE', 'LINK', 'LINK_SMS')),
  primary key(template_id, version, pos));
alter table template_role add constraint fk_role_template foreign key (template_id, version) references document_template(id, version);

-- Dispatch
create table signature_case(
  id uuid primary key, internship_id uuid not null, template_id uuid not null, label varchar(300) not null, shelved boolean not null,
  constraint uq_case unique(internship_id, template_id));

create table sending_batch(
  id uuid primary key, created_at timestamp(6) with time zone not null, announced_at timestamp(6) with time zone, pending boolean not null);
create index ix_batch_pending on sending_batch(pending);

create table reference_counter(reference_year integer primary key, last_number bigint not null);

create table signature_request(
  id uuid primary key, case_id uuid not null, running_case_id uuid constraint uq_running_case unique, batch_id uuid not null,
  reference varchar(60) not null constraint uq_reference unique, document_name varchar(1000) not null, category varchar(200) not null,
  internship_id uuid not null, student varchar(420) not null, class_group varchar(200) not null, company varchar(300) not null,
  template_id uuid not null, template_version integer not null,
  signing_order varchar(10) not null check (signing_order in ('FREE', 'IMPOSED')),
  ends_at timestamp(6) with time zone not null, cancelled_at timestamp(6) with time zone, archived_at timestamp(6) with time zone,
  delivery_state varchar(10) not null check (delivery_state in ('QUEUED', 'FROZEN', 'ACCEPTED', 'FAILED')),
  pdf_sha256 varchar(64), platform_id varchar(200) constraint uq_platform_id unique, sent_at timestamp(6) with time zone, failure varchar(4000),
  created_at timestamp(6) with time zone not null,
  status varchar(20) not null, late_status varchar(20) not null, search_norm varchar(8000) not null, version integer not null);
create index ix_request_grid on signature_request(created_at desc, id desc);
create index ix_request_status on signature_request(status, created_at desc, id desc);
create index ix_request_delivery on signature_request(delivery_state, created_at, id);
create index ix_request_case on signature_request(case_id);
create index ix_request_internship on signature_request(internship_id);
alter table signature_request add constraint fk_request_case foreign key (case_id) references signature_case(id);

create table request_signatory(
  owner_id uuid not null, id uuid not null, pos integer not null, role varchar(40) not null,
  requirement varchar(10) not null check (requirement in ('MANDATORY', 'OPTIONAL')), place integer not null,
  auth_level varchar(10) not null check (auth_level in ('SPACE', 'LINK', 'LINK_SMS')),
  person_id uuid not null, last_first varchar(420) not null, first_last varchar(420) not null, organisation varchar(300) not null,
  email varchar(320) not null, mobile varchar(40),
  invited_at timestamp(6) with time zone, viewed_at timestamp(6) with time zone, signed_at timestamp(6) with time zone,
  declined_at timestamp(6) with time zone, decline_reason varchar(4000), primary key(owner_id, id));
alter table request_signatory add constraint fk_signatory_request foreign key (owner_id) references signature_request(id);

create table request_document(
  owner_id uuid not null, kind varchar(10) not null check (kind in ('FROZEN', 'SIGNED', 'PROOF', 'PROOF_PDF')),
  sha256 varchar(64) not null, size_bytes bigint not null, content ${blob} not null, primary key(owner_id, kind));
alter table request_document add constraint fk_document_request foreign key (owner_id) references signature_request(id);

-- Signing: the platform's own tables
create table signing_transaction(
  id uuid primary key, external_id uuid not null constraint uq_external_id unique, batch_id uuid not null,
  reference varchar(60) not null, document_name varchar(1000) not null,
  sender_label varchar(300) not null, subject varchar(1000) not null, body varchar(20000) not null,
  signing_order varchar(10) not null check (signing_order in ('FREE', 'IMPOSED')),
  ends_at timestamp(6) with time zone not null, cancelled_at timestamp(6) with time zone, archived_at timestamp(6) with time zone,
  original_sha256 varchar(64) not null, pages integer not null, received_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone, due_at timestamp(6) with time zone, version integer not null);
create index ix_transaction_batch on signing_transaction(batch_id);
create index ix_transaction_due on signing_transaction(due_at);

create table transaction_signatory(
  owner_id uuid not null, id uuid not null, pos integer not null, role varchar(40) not null,
  requirement varchar(10) not null check (requirement in ('MANDATORY', 'OPTIONAL')), place integer not null,
  auth_level varchar(10) not null check (auth_level in ('SPACE', 'LINK', 'LINK_SMS')),
  person_id uuid not null, last_first varchar(420) not null, first_last varchar(420) not null, organisation varchar(300) not null,
  email varchar(320) not null, mobile varchar(40),
  invited_at timestamp(6) with time zone, viewed_at timestamp(6) with time zone, signed_at timestamp(6) with time zone,
  declined_at timestamp(6) with time zone, decline_reason varchar(4000), primary key(owner_id, id));
alter table transaction_signatory add constraint fk_signatory_transaction foreign key (owner_id) references signing_transaction(id);

create table transaction_document(
  owner_id uuid not null, kind varchar(10) not null check (kind in ('ORIGINAL', 'CURRENT', 'PROOF', 'PROOF_PDF')),
  sha256 varchar(64) not null, size_bytes bigint not null, content ${blob} not null, primary key(owner_id, kind));
alter table transaction_document add constraint fk_document_transaction foreign key (owner_id) references signing_transaction(id);

create table signing_link(
  id uuid primary key, transaction_id uuid not null, signatory_id uuid not null, token_hash varchar(64) constraint uq_token unique,
  created_at timestamp(6) with time zone not null, expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone, revoked_at timestamp(6) with time zone);
create index ix_link_transaction on signing_link(transaction_id);

create table signer_session(
  id uuid primary key, opening_hash varchar(64) constraint uq_opening unique, secret_hash varchar(64),
  created_at timestamp(6) with time zone not null, last_seen_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone, terms_accepted_at timestamp(6) with time zone);

create table signer_session_entry(
  session_id uuid not null, pos integer not null, transaction_id uuid not null, signatory_id uuid not null,
  primary key(session_id, pos));
alter table signer_session_entry add constraint fk_entry_session foreign key (session_id) references signer_session(id);

create table one_time_code(
  id uuid primary key, session_id uuid not null, signatory_id uuid not null, mobile varchar(40) not null, mac varchar(200),
  asked_at timestamp(6) with time zone not null, sent_at timestamp(6) with time zone, tries integer not null,
  burnt_at timestamp(6) with time zone, locked_until timestamp(6) with time zone);
create index ix_code_signatory on one_time_code(signatory_id, asked_at desc, id desc);
create index ix_code_mobile on one_time_code(mobile, sent_at);

create table proof_event(
  transaction_id uuid not null, n integer not null, at timestamp(6) with time zone not null, type varchar(40) not null,
  signatory_id uuid, actor varchar(500) not null, ip varchar(45) not null, user_agent varchar(300) not null,
  detail varchar(20000) not null, previous_hash varchar(64) not null, hash varchar(64) not null, primary key(transaction_id, n));
alter table proof_event add constraint fk_event_transaction foreign key (transaction_id) references signing_transaction(id);

-- The feed is numbered at the end of each transaction, under the lock of the counter's only row
create table feed_counter(id integer primary key check (id = 1), last_number bigint not null);
insert into feed_counter(id, last_number) values (1, 0);
create table feed_entry(
  number bigint primary key, transaction_id uuid not null, n integer not null, type varchar(40) not null);

create table outgoing_message(
  id uuid primary key, channel varchar(10) not null check (channel in ('EMAIL', 'SMS')), recipient varchar(320) not null,
  recipient_name varchar(420) not null, sender_label varchar(300) not null, subject varchar(1000) not null, text varchar(40000) not null,
  created_at timestamp(6) with time zone not null, status varchar(10) not null check (status in ('QUEUED', 'SENT', 'REJECTED')),
  attempts integer not null, failure varchar(4000));
create index ix_message_queue on outgoing_message(status, created_at, id);

create table key_store(name varchar(200) primary key, content ${blob} not null);

create table setting(name varchar(200) primary key, content varchar(4000) not null);
