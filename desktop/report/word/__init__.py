"""Reports as Word files (.docx), also in a template of their own; which words they hold is decided elsewhere."""
