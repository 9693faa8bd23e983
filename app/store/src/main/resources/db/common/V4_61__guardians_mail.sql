-- Whether the letters of the school go to this guardian (D-20).
alter table guardian add column receives_mail boolean default false not null;
