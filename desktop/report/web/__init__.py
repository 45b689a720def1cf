"""A report as one web page that everybody can read: no scripts, nothing fetched, WCAG 2.1 AA."""
