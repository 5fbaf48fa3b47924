# Nobody of that name
rollbook show zed
