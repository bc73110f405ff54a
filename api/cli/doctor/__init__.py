"""``voronka doctor``: looking at a deployment from all sides. One file a side; each finds, and changes nothing."""
