"""What people see: console lines, bars and colors, and the common style of plots."""
