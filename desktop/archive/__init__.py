"""Documents on disk: joins the rows of the library with the shared documents, without Qt."""
