"""What the person who uploads a file may say about it."""

from domain.fields import UserType
from domain.settings import Channel, Identifier, Job

MENTORS = Job(user_type=UserType.MENTORS)
BY_EMAIL = Job(identifier=Identifier.EMAIL_ADDRESS)
BY_EMAIL_WITH_FLAG = Job(identifier=Identifier.EMAIL_ADDRESS, changes_identifiers=True)
CHANGES_IDENTIFIERS = Job(changes_identifiers=True)
MM_DD_YYYY = Job(mm_dd_yyyy=True)
AUTOMATIC = Job(channel=Channel.AUTOMATIC, changes_identifiers=True, mm_dd_yyyy=True)
"""An automatic job that claims what only a manual one may."""
