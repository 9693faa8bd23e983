-- Calls noted about a record, and the way from somebody's addresses to the messages sent to him (X27)
create table call_note(
  id uuid primary key, about_kind varchar(30) not null, about_id uuid not null, held_at varchar(29) not null,
  partner varchar(100) not null, note varchar(4000) not null);
create index ix_call_about on call_note(about_id);
create index ix_message_recipient on outgoing_message(recipient, created_at);
