-- What is counted for each archived document, once, at the price of its day (F009, D-17).
create table billing_line(
  request_id uuid primary key references signature_request(id), reference varchar(100) not null, document_name varchar(1000) not null,
  billed_month varchar(7) not null, archived_at timestamp(6) with time zone not null,
  amount numeric(5, 2) not null, vat numeric(5, 2) not null);
create index ix_billing_month on billing_line(billed_month, archived_at, reference);
