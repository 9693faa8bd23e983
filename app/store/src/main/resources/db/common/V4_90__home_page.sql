-- The figures of the home page read the rows of a period, not the whole table (X07, X24).
create index ix_signatory_signed on request_signatory(signed_at);
create index ix_request_archived on signature_request(archived_at);
create index ix_internship_starts on internship(starts_on);
