create index ix_list_shuttles on list_shuttles(ordered, id, row_text);
