-- Archived documents in the lockers of those concerned, each once for a person (F051 to F058, D-15).
create table locker_document(
  id uuid primary key, owner_id uuid not null, request_id uuid not null references signature_request(id), nature_id uuid not null,
  filed_at timestamp(6) with time zone not null, viewed_at timestamp(6) with time zone,
  constraint uq_locker_document unique(request_id, owner_id));
create index ix_locker_owner on locker_document(owner_id, filed_at desc, id desc);
create index ix_locker_nature on locker_document(nature_id);
-- A Space belongs to an e-mail address: every card with that address is one of its profiles.
create index ix_student_email on student(email);
create index ix_guardian_email on guardian(email);
create index ix_staff_email on staff_member(email);
create index ix_contact_email on company_contact(email);
create index ix_enrolment_email on enrolment(email);
create table space_account(
  id uuid primary key, email varchar(320) not null constraint uq_space_email unique, password_hash varchar(300) not null,
  created_at timestamp(6) with time zone not null, first_login_at timestamp(6) with time zone,
  last_login_at timestamp(6) with time zone);
-- The link by which a password is chosen: the digest of its token, once its message has left.
create table space_key(
  id uuid primary key, email varchar(320) not null, token_hash varchar(64) constraint uq_space_key unique,
  created_at timestamp(6) with time zone not null, expires_at timestamp(6) with time zone not null, used_at timestamp(6) with time zone);
create index ix_space_key_email on space_key(email);
create table space_session(
  id uuid primary key, account_id uuid not null references space_account(id), secret_hash varchar(64) not null
    constraint uq_space_secret unique,
  created_at timestamp(6) with time zone not null, last_seen_at timestamp(6) with time zone not null);
create index ix_space_session_account on space_session(account_id);
-- How often something was tried lately, by the digest of who tried what: no address is kept here.
create table space_tries(
  id varchar(64) primary key, tries integer not null, since timestamp(6) with time zone not null,
  locked_until timestamp(6) with time zone);
-- Locked by whoever makes a row, since a row that is not there yet cannot be.
insert into space_tries(id, tries, since) values ('first', 0, timestamp with time zone '9999-01-01 00:00:00+00');
