"""A theme day as tables of plain values, and those as a spreadsheet or as CSV files."""
