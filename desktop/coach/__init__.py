"""The goal coach: looks at a goal as it is written and says, in Danish, what a group may want to talk about."""
