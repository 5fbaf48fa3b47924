# What has happened already
rollbook observe archived ann --at 2024-08-28
rollbook replay --observe archived ann --at 2024-08-27
