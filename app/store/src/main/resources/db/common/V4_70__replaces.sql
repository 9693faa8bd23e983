-- The reference of the request, cancelled, refused or expired, that this one stands for (X06); references are unique and never reused.
alter table signature_request add column replaces varchar(60);
alter table signature_request add constraint fk_request_replaces foreign key (replaces) references signature_request(reference);
