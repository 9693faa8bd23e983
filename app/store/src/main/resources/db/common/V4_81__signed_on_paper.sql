-- A case knows of what category its documents are, and whether one was signed on paper (X18).
alter table signature_case add column category varchar(4000) default '' not null;
update signature_case set category = coalesce(
  (select max(r.category) from signature_request r where r.case_id = signature_case.id), '');
alter table signature_case add column paper_signed_on date;
alter table signature_case add column paper_recorded_at timestamp(6) with time zone;
alter table signature_case add column paper_recorded_by varchar(420);
alter table signature_case add column paper_scan_sha256 varchar(64);

create table case_document(
  owner_id uuid not null references signature_case(id), kind varchar(10) not null check (kind in ('SCAN')),
  sha256 varchar(64) not null, size_bytes bigint not null, content ${blob} not null, primary key(owner_id, kind));
