-- Whether the signature of one of those who bear this does for all of them (D-20).
alter table request_signatory add column either boolean default false not null;
alter table transaction_signatory add column either boolean default false not null;
