"""What leaves and enters by USB: events, bundle, statements, tables, receipts, cards and lists."""
