create index ix_list_shuttles on list_shuttles(ordered, id);
create index ix_list_shuttles_text on list_shuttles using gin (row_text gin_trgm_ops);
