"""Head office: opens bundles, keeps the roster, counts; a second entry point on the same ground."""
