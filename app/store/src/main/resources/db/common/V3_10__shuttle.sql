-- «Fiche navette»: what a company was asked and answered; the token is nowhere, only its digest
create table shuttle(
  id uuid primary key, company_id uuid not null, company varchar(300) not null, recipient varchar(320) not null,
  recipient_name varchar(420) not null, internships integer not null, token_hash varchar(64) constraint uq_shuttle_token unique,
  created_at timestamp(6) with time zone not null, expires_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone, replaced boolean not null, opened_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone, comment_text varchar(2000) not null, handled_at timestamp(6) with time zone,
  handled_by varchar(300) not null,
  state varchar(10) not null check (state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED', 'HANDLED')));
create index ix_shuttle_company on shuttle(company_id, state);
create index ix_shuttle_end on shuttle(state, expires_at);

create table shuttle_item(
  shuttle_id uuid not null, place integer not null, kind varchar(30) not null, record_id uuid not null, path varchar(200) not null,
  sent varchar(4000) not null, answered varchar(4000), accepted boolean, primary key(shuttle_id, place));
alter table shuttle_item add constraint fk_item_shuttle foreign key (shuttle_id) references shuttle(id);

create table shuttle_visit(
  id uuid primary key, shuttle_id uuid not null, secret_hash varchar(64) not null, opened_at timestamp(6) with time zone not null,
  sendings integer not null);
create index ix_visit_shuttle on shuttle_visit(shuttle_id, opened_at);
alter table shuttle_visit add constraint fk_visit_shuttle foreign key (shuttle_id) references shuttle(id);

create table list_shuttles(id uuid primary key, owner_id uuid, ordered varchar(300) not null, row_text varchar(8000) not null);
