-- The documents that a message is about: one may announce, recall or cancel several (E23, F113).
create table message_document(
  transaction_id uuid not null, message_id uuid not null references outgoing_message(id) on delete cascade,
  primary key(transaction_id, message_id));
create index ix_message_document on message_document(message_id);
