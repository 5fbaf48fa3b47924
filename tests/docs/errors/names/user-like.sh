# Nobody of that name, but somebody like it
rollbook show bo
