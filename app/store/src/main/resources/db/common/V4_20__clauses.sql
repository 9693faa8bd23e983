-- The library of signature clauses with every version (F302 to F312, E19)
create table signature_clause(
  id uuid not null, version integer not null, title varchar(200) not null, author varchar(200) not null, paragraph ${text} not null,
  per_row integer not null, place_width integer not null, place_height integer not null, together boolean not null,
  saved_at timestamp(6) with time zone not null, primary key (id, version));

create table clause_signature(
  clause_id uuid not null, version integer not null, pos integer not null, referent varchar(30) not null, words ${text} not null,
  mention varchar(500) not null, primary key (clause_id, version, pos),
  foreign key (clause_id, version) references signature_clause(id, version));

create table deleted_clause(clause_id uuid primary key);
