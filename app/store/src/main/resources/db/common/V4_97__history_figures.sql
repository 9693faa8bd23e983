-- The history of a million documents (E23): since when somebody is awaited, and how many documents stand where, without reading them all.
alter table signature_request add column awaited_since timestamp(6) with time zone;
update signature_request set awaited_since = (
  select min(s.invited_at) from request_signatory s
  where s.owner_id = signature_request.id and s.signed_at is null and s.declined_at is null
    and not (s.either and exists (
      select 1 from request_signatory o where o.owner_id = s.owner_id and o.either and o.signed_at is not null)))
where archived_at is null and cancelled_at is null;
create index ix_request_awaited on signature_request(awaited_since);

-- One status is one piece of this index, the latest first
drop index ix_request_status;
create index ix_request_part on signature_request(category, status, late_status, created_at desc, id desc, ends_at, removed);

-- Changes of numbers, added up when they are read and put together when they are many; writers never wait for one another.
create table request_tally(
  id bigint generated always as identity primary key, removed boolean not null, category varchar(4000) not null,
  status varchar(20) not null, late_status varchar(20) not null, ends_at timestamp(6) with time zone not null, documents bigint not null);
insert into request_tally(removed, category, status, late_status, ends_at, documents)
  select removed, category, status, late_status,
    case when status = late_status then timestamp with time zone '1970-01-01 00:00:00+00' else ends_at end, count(*)
  from signature_request
  group by removed, category, status, late_status,
    case when status = late_status then timestamp with time zone '1970-01-01 00:00:00+00' else ends_at end;
