create index ix_request_order on signature_request(removed, created_at desc, id desc);
