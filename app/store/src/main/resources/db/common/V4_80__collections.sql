-- What was prepared to be signed, gone on with another day, confirmed by another person, sent (F292 to F296, X03).
create table signature_collection(
  id uuid primary key, reference_year integer not null, number integer not null, name varchar(120) not null,
  template_id uuid not null, status varchar(10) not null check (status in ('DRAFT', 'PREPARED', 'SENT')),
  sender_label varchar(300), mail_subject varchar(1000), mail_body varchar(20000),
  created_login varchar(200) not null, created_name varchar(420) not null, created_at timestamp(6) with time zone not null,
  prepared_login varchar(200), prepared_name varchar(420), prepared_at timestamp(6) with time zone, prepared_template_version integer,
  sent_login varchar(200), sent_name varchar(420), sent_at timestamp(6) with time zone, sent_template_version integer,
  sent_documents integer, version integer not null,
  constraint uq_collection_reference unique(reference_year, number));
create index ix_collection_created on signature_collection(created_at);

create table signature_collection_member(
  collection_id uuid not null references signature_collection(id) on delete cascade, pos integer not null,
  internship_id uuid not null, excluded boolean not null,
  primary key(collection_id, pos));

-- The words of one sending where they are not the template's (F288), and the collection it was sent from.
alter table sending_batch add column sender_label varchar(300);
alter table sending_batch add column mail_subject varchar(1000);
alter table sending_batch add column mail_body varchar(20000);
alter table sending_batch add column collection_id uuid;
