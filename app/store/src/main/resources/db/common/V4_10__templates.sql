-- Templates with their kind of recipient, pages, publication and history; natures of documents in the lockers (F027 to F074)
alter table document_template add column recipient varchar(20) default 'COMPANY_CONTACT' not null;
alter table document_template add column about varchar(30) default 'INTERNSHIP' not null;
alter table document_template add column page_size varchar(5) default 'A4' not null;
alter table document_template add column landscape boolean default false not null;
alter table document_template add column margin_top integer default 24 not null;
alter table document_template add column margin_right integer default 19 not null;
alter table document_template add column margin_bottom integer default 19 not null;
alter table document_template add column margin_left integer default 19 not null;
alter table document_template add column header_text varchar(4000) default '' not null;
alter table document_template add column footer_text varchar(4000) default '' not null;
alter table document_template add column numbered boolean default false not null;
alter table document_template add column watermark varchar(200) default '' not null;
alter table document_template add column email_sender varchar(1000) default '' not null;
alter table document_template add column share_mode varchar(10) default 'SIGNATURE' not null;
alter table document_template add column to_recipient boolean default false not null;
alter table document_template add column to_student boolean default false not null;
alter table document_template add column to_guardians boolean default false not null;
alter table document_template add column nature_id uuid default 'd80fdeb0-935b-3580-b8a4-a58a7ce2a794' not null;
alter table document_template add column saved_at timestamp(6) with time zone default timestamp with time zone '2026-11-01 00:00:00+00' not null;
alter table document_template add column saved_by varchar(200) default '' not null;
alter table template_role add column choice varchar(30);

create table deleted_template(template_id uuid primary key);

create table document_nature(id uuid primary key, label varchar(200) not null);
insert into document_nature(id, label) values
  ('d80fdeb0-935b-3580-b8a4-a58a7ce2a794', 'Divers'),
  ('8d43e59a-b4fd-39fe-9368-83fbb3b109ad', 'Convention'),
  ('9101c6bd-9467-3980-ba53-708b42cb4067', 'Avenant'),
  ('45cf9b33-6692-3651-aa9c-beaed5aa81ed', 'Contrat'),
  ('36a3d63a-0552-3c5f-aac5-488528244047', 'Certificat'),
  ('1d1a0063-43bf-39a1-a999-6464b7eb7ab1', 'Attestation'),
  ('736bf2eb-98e2-32f0-84a7-1671d144892f', 'Stage'),
  ('98b47385-856a-3dcb-b528-12b8172bb4a5', 'Assiduité'),
  ('c356ee39-760f-3de8-b561-6edc377f1d2d', 'Mission');
