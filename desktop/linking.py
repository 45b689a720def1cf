"""An open day together with other laptops: what is made here goes out, what others make comes in."""
