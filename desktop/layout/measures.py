"""Every length once, in millimetres: a journey of eight phases is as wide as an A3 page in landscape."""

# Grid
LANE_LABEL = 36.0
COLUMN = 46.0
HEAD = 13.0
GAP = 2.0
LANE_LEAST = 25.0
LANE_PADDING = 3.0
CURVE_HEIGHT = 36.0
LANE_RADIUS = 2.5
HIDDEN_STRIP = 5.6
VALUE_ROWS = 21.0
LINE_ROOM = 5.0
"""What a line between two lanes takes beside the gap that is there."""

# Card
CARD_WIDTH = 40.0
CARD_GAP = 2.4
CARD_PADDING = 2.6
CARD_STRIP = 1.3
CARD_RADIUS = 1.8
CARD_LEAST = 12.5
SIGN = 3.0
PICTOGRAM = 9.0
PICTOGRAM_LARGE = 14.0
SIGN_LARGE = 5.4

# Type: 9 pt is 3.175 mm
TEXT = 3.3
TEXT_STEP = 4.15
KICKER = 2.5
KICKER_STEP = 4.0
KICKER_LINE = 3.2
DAYS = 4.2
DAYS_STEP = 4.4
FOOT = 2.75
FOOT_STEP = 3.5
PHASE_TITLE = 3.7
PHASE_STEP = 4.3
LANE_TITLE = 3.9
LANE_STEP = 4.7
NUMBER = 2.6

# Lines
ARROW_PEN = 0.5
ARROW_HEAD = 2.2
CURVE_PEN = 0.75
POINT = 1.7
BADGE = 2.3

# Plan
GOAL_COLUMN = 78.0
NEW_COLUMN = 32.0
LEAST_GOALS = 2
"""So many columns wide a plan is at least, so that wishes and purposes have room for their words."""
PLAN_INSET = 2.0
SUB_INSET = 6.0
RUNG_GAP = 3.4
RUNG_LEAST = 17.0
WIDE_LEAST = 16.0
WISH = 4.6
WISH_STEP = 5.7
PURPOSE = 3.9
PURPOSE_STEP = 4.9
GOAL = 3.8
GOAL_STEP = 4.7
