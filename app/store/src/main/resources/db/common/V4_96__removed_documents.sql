-- Documents taken out of the history, whose files and events stay (F148, D-16).
alter table signature_request add column removed boolean default false not null;
