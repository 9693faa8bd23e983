-- a finalisation inside the client waits for a code, which may go by e-mail (D-24)
alter table signer_session add column coded boolean default false not null;
alter table signer_session add column code_accepted_at timestamp(6) with time zone;
alter table one_time_code alter column mobile set data type varchar(320);
