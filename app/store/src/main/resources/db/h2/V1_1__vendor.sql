create index ix_request_search on signature_request(search_norm);
