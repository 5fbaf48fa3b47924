"""How fast is Rollbook, as ratios to what the same machine could do at best?"""
