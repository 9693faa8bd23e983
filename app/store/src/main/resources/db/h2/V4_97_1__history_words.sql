-- Covering: the history in its own order, and a search of words in it, read nothing but this index
drop index ix_request_search;
create index ix_request_words on signature_request(removed, created_at desc, id desc, search_norm, category, status, late_status, ends_at);
