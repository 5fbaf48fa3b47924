# A release that another history has no use for
sed s/u1@/uma@/ 20240826_users.csv > 20240827_users.csv
rollbook import 20240827_users.csv --channel automatic --summary
rollbook release 2 --summary
rollbook replay --set 2.channel=manual
