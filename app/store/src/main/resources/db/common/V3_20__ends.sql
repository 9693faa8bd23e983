-- Which circuits have ended since the lists were last read (D-05)
create index ix_request_ends on signature_request(ends_at);
