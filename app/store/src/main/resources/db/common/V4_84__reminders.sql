-- When each signatory was reminded last, and how often (F147, D-14).
alter table request_signatory add column reminded_at timestamp(6) with time zone;
alter table request_signatory add column reminders integer default 0 not null;
alter table transaction_signatory add column reminded_at timestamp(6) with time zone;
alter table transaction_signatory add column reminders integer default 0 not null;
create index ix_transaction_signatory_person on transaction_signatory(person_id);
