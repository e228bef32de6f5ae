"""A classifier as a web application: the page for people, JSON for programs."""
