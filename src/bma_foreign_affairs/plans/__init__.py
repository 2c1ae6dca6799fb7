"""What was planned: codes, indicators, projects, schedules and the tree that holds them."""
