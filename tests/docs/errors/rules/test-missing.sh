# Scenario files that are not there
rollbook test stories
