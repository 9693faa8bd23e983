-- A verified PDF is known by its digest, and what amends its document by the reference (X12, X20).
create index ix_document_sha256 on request_document(sha256);
create index ix_request_amends on signature_request(amends);
