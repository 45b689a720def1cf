"""How the page looks: the colours and type of the paper, wide and narrow, on screen and printed."""

from desktop.layout.palette import LIGHT, Token
from desktop.report.picture_font import FAMILY

PAIRS = (
    (Token.INK, Token.SURFACE),
    (Token.INK, Token.PAPER),
    (Token.INK, Token.CITIZEN_TINT),
    (Token.MUTED, Token.SURFACE),
    (Token.MUTED, Token.PAPER),
    (Token.AUTHORITY, Token.SURFACE),
    (Token.SURFACE, Token.NIGHT),
)
"""Every colour of letters with the ground it stands on."""

_RULES = """
:root{color-scheme:light}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:$surface;color:$ink;font-family:$family,'Source Sans 3','Source Sans Pro',system-ui,sans-serif;
line-height:1.55;overflow-wrap:anywhere}
a{color:$authority;text-underline-offset:.15em}
:focus-visible{outline:3px solid $authority;outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:.5rem;top:-6rem;background:$night;color:$surface;padding:.75rem 1.25rem;z-index:1}
.skip:focus{top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
header{padding-top:2rem}
.art{display:block;width:100%;height:auto;max-height:20rem;background:$paper}
h1,h2,h3,h4{line-height:1.2;margin:2.2em 0 .5em;text-wrap:balance}
h1{font-size:2.2rem;margin-top:1.2rem}
h2{font-size:1.8rem;border-top:1px solid $line;padding-top:1.6rem}
h3{font-size:1.3rem}
h4{font-size:1.05rem;font-weight:600}
.kicker{display:block;font-size:.85rem;font-weight:600;color:$muted;margin-bottom:.3em}
p,li,blockquote,td,th{white-space:pre-line}
p,ul,ol,blockquote{max-width:44rem;margin:.7em 0}
li{margin:.35em 0}
.facts{font-weight:600;color:$muted}
.lead{font-size:1.15rem;color:$muted}
.note{font-size:.95rem;color:$muted}
blockquote{background:$citizen_tint;border-left:.3rem solid $citizen;padding:.5rem 1.2rem;font-style:italic}
blockquote p{margin:.3em 0}
nav ol,.plain{list-style:none;padding:0}
nav li{border-top:1px solid $line;padding:.6rem 0;margin:0}
nav a{font-weight:600;display:inline-block;min-width:10rem;margin-right:1.5rem;padding:.2rem 0}
.time{display:inline-block;min-width:5.5rem;font-weight:700}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.95rem}
.wide table{min-width:46rem;margin:0}
.wide th,.wide td{overflow-wrap:break-word}
.wide .long{overflow-wrap:anywhere}
th,td{hyphens:auto;text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;
border-bottom:1px solid $line;font-weight:400}
thead th{font-size:.85rem;font-weight:600;color:$muted;border-bottom:2px solid $muted;vertical-align:bottom}
tbody th,.strong{font-weight:600}
th[scope=rowgroup]{background:$paper;padding-left:.6rem}
.sign{height:1.25em;width:auto;vertical-align:-.25em}
figure{margin:1.2rem 0}
.drawing{overflow:auto;border:1px solid $line;background:$paper}
.drawing svg{display:block}
figure.chart{max-width:44rem}
figcaption{font-size:.95rem;color:$muted;margin-top:.5rem;max-width:44rem}
.code{shape-rendering:crispEdges;display:block;width:9rem;height:9rem}
svg text{font-family:$family,'Source Sans 3','Source Sans Pro',sans-serif;font-kerning:none;white-space:pre}
footer{border-top:1px solid $line;margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:$muted;font-size:.9rem}
@media (max-width:40rem){h1{font-size:1.7rem}h2{font-size:1.45rem}h3{font-size:1.2rem}nav a{display:block}}
@media print{@page{size:A4;margin:18mm}body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}
.skip{display:none}.wide,.drawing{overflow:visible;border:0}.wide table{min-width:0}
.drawing svg{width:100%;height:auto;max-height:24cm}
h1,h2,h3,h4{break-after:avoid;break-inside:avoid}
h2{break-before:page;border:0}
tr,figure,li,blockquote{break-inside:avoid}thead{display:table-header-group}}
"""


def style_sheet() -> str:
    """CSS for the whole page, but for the letters it carries."""
    rules = _RULES.replace("\n", "")
    for name in sorted((token.value for token in Token), key=len, reverse=True):
        rules = rules.replace(f"${name}", LIGHT[Token(name)])
    return rules.replace("$family", FAMILY)
