-- The files that leave with a message, and the documents sent by e-mail: asked, made into a message, or not, and why (F077).
create table outgoing_attachment(
  message_id uuid not null references outgoing_message(id) on delete cascade, pos integer not null, file_name varchar(300) not null,
  content_type varchar(100) not null, content ${blob} not null, primary key(message_id, pos));

create table mailed_document(
  id uuid primary key, sending_id uuid not null, template_id uuid not null, template_version integer not null,
  label varchar(1000) not null, record_kind varchar(30) not null, record_id uuid not null, concerned varchar(420) not null,
  recipient varchar(320) not null, recipient_name varchar(420) not null, file_name varchar(300) not null,
  asked_at timestamp(6) with time zone not null,
  status varchar(10) not null check (status in ('WAITING', 'POSTED', 'FAILED', 'CANCELLED')), failure varchar(4000));
create index ix_mailed_waiting on mailed_document(status, asked_at, id);
create index ix_mailed_record on mailed_document(record_id, template_id);
create index ix_mailed_sending on mailed_document(sending_id);
