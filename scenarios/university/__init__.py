"""What did Alderbrook, an invented university, send over six academic years?"""

from scenarios.university.contact import DOMAIN
from scenarios.university.fates import FATES
from scenarios.university.write import write_history

SCHOOL = "Alderbrook"
DOMAINS = (DOMAIN,)
SSO = True

__all__ = ["DOMAINS", "FATES", "SCHOOL", "SSO", "write_history"]
