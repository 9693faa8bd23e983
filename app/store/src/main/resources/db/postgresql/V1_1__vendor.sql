create extension if not exists pg_trgm;
create index ix_request_search on signature_request using gin (search_norm gin_trgm_ops);
alter table request_document alter column content set storage external;
alter table transaction_document alter column content set storage external;

-- What is proved is never changed nor removed; the chain tells even on a superuser who drops this trigger
create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'append-only'; end $$;
create trigger event_frozen before update or delete on proof_event for each row execute function refuse_change();
create trigger event_kept before truncate on proof_event for each statement execute function refuse_change();
