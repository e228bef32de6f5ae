"""A classifier as a web application: the page, its JSON API and their limits."""
