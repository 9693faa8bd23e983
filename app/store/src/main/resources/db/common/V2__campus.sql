-- What was added to the records that version 1 knew
alter table institution add column activity_number varchar(40) default '' not null;
alter table institution add column support_phone varchar(100) default '' not null;
alter table institution add column support_email varchar(320) default '' not null;
alter table institution add column support_hours varchar(4000) default '' not null;

alter table class_group add column level varchar(200) default '' not null;
alter table class_group add column rncp_code varchar(40) default '' not null;

alter table student add column usage_name varchar(200) default '' not null;
alter table student add column other_first_names varchar(400) default '' not null;
alter table student add column internal_number varchar(100) default '' not null;
alter table student add column status varchar(30);
alter table student add column personal_email varchar(320) default '' not null;

alter table guardian add column pos integer default 0 not null;

alter table company add column type varchar(20) default 'PRIVATE' not null;
alter table company add column acronym varchar(200) default '' not null;
alter table company add column headcount integer default 0 not null;
alter table company add column website varchar(300) default '' not null;
alter table company add column site_street varchar(4000) default '' not null;
alter table company add column site_postal_code varchar(20) default '' not null;
alter table company add column site_city varchar(4000) default '' not null;
alter table company add column site_country varchar(4000) default '' not null;

alter table company_contact add column administrator boolean default false not null;
alter table company_contact add column may_enrol boolean default false not null;
alter table company_contact add column document_access boolean default false not null;

alter table internship add column place varchar(4000) default '' not null;
alter table internship add column interruptions varchar(20000) default '' not null;
alter table internship add column ects varchar(200) default '' not null;
alter table internship add column regulated_work varchar(20000) default '' not null;
alter table internship add column transport varchar(4000) default '' not null;

-- People are recognised by last name then first name with a single space between
update student set identity_norm = trim(replace(identity_norm, '|', ' '));
update staff_member set identity_norm = trim(replace(identity_norm, '|', ' '));

create table work_study_contract(
  id uuid primary key, type varchar(20) not null, student_id uuid not null, company_id uuid not null, company_head_id uuid, tutor_id uuid,
  referent_teacher_id uuid, representative_id uuid, contract_number varchar(100) not null, starts_on date, ends_on date,
  rhythm varchar(4000) not null, monthly_pay numeric(12,4) not null, opco varchar(300) not null);
create index ix_contract_student on work_study_contract(student_id);
create index ix_contract_company on work_study_contract(company_id);
create index ix_contract_teacher on work_study_contract(referent_teacher_id);
alter table work_study_contract add constraint fk_contract_student foreign key (student_id) references student(id);
alter table work_study_contract add constraint fk_contract_company foreign key (company_id) references company(id);

create table training_session(
  id uuid primary key, reference varchar(200) not null, title varchar(4000) not null, modality varchar(20) not null,
  starts_on date, ends_on date, hours numeric(12,4) not null, days numeric(12,4) not null, place varchar(4000) not null,
  connection_link varchar(4000) not null, organiser varchar(300) not null);

-- Local times of the place, in ISO 8601: no database moves them to another zone
create table training_slot(
  session_id uuid not null, pos integer not null, held_on date not null, starts_at varchar(18) not null, ends_at varchar(18) not null,
  content varchar(20000) not null, primary key(session_id, pos));
alter table training_slot add constraint fk_slot_session foreign key (session_id) references training_session(id);

create table enrolment(
  id uuid primary key, session_id uuid not null, title varchar(40), last_name varchar(200) not null, first_name varchar(200) not null,
  email varchar(320), mobile varchar(40), landline varchar(40), last_space_login timestamp(6) with time zone,
  street varchar(4000) not null, postal_code varchar(20) not null, city varchar(4000) not null, country varchar(4000) not null,
  company_id uuid, order_reference varchar(200) not null, status varchar(20) not null, paid boolean not null,
  hours_attended numeric(12,4) not null);
create index ix_enrolment_session on enrolment(session_id);
create index ix_enrolment_company on enrolment(company_id);
alter table enrolment add constraint fk_enrolment_session foreign key (session_id) references training_session(id);
alter table enrolment add constraint fk_enrolment_company foreign key (company_id) references company(id);

create table absence(
  id uuid primary key, student_id uuid not null, starts_at varchar(29) not null, ends_at varchar(29), reason varchar(4000) not null,
  justified boolean not null);
create index ix_absence_student on absence(student_id);
alter table absence add constraint fk_absence_student foreign key (student_id) references student(id);

create table mission_order(
  id uuid primary key, staff_member_id uuid not null, purpose varchar(4000) not null, place varchar(4000) not null,
  departs_at varchar(29), returns_at varchar(29), transport varchar(4000) not null, expenses varchar(4000) not null);
create index ix_mission_staff on mission_order(staff_member_id);
alter table mission_order add constraint fk_mission_staff foreign key (staff_member_id) references staff_member(id);

-- Every change made to the records: what was there before, and the digest of what was there after
create table change_set(
  id uuid primary key, made_at timestamp(6) with time zone not null, actor varchar(300) not null, origin varchar(20) not null,
  label varchar(4000) not null, undone_by uuid, changes integer not null);
create index ix_change_set_at on change_set(made_at desc, id desc);

create table change_entry(
  set_id uuid not null, place integer not null, kind varchar(30) not null, record_id uuid not null, before_json ${text},
  after_sha256 varchar(64), primary key(set_id, place));
create index ix_change_record on change_entry(record_id);
alter table change_entry add constraint fk_entry_set foreign key (set_id) references change_set(id);

-- One narrow row for each row of each list: its own order, and all its keys as one text, which searches, filters and sorts read. Whoever
-- changes a record writes the rows that show it again, at the end of the same transaction; cells are read from the records themselves.
create table list_students(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_guardians(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_class_groups(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_staff(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_companies(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_contacts(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_internships(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_contracts(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_sessions(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_enrolments(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_absences(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_missions(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create table list_changes(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
create index ix_list_guardians_owner on list_guardians(owner_id);
create index ix_list_contacts_owner on list_contacts(owner_id);

drop index ix_internship_grid;
alter table internship drop column student_norm;
alter table internship drop column class_norm;
alter table internship drop column company_norm;
alter table internship drop column tutor_norm;
alter table internship drop column teacher_norm;
alter table internship drop column dates_norm;
