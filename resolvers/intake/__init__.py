"""Records of outside systems: accounts, pulls, the inbox, whose number it is, who was on the line."""
