# Somebody who lost single sign-on, and somebody who did not
rollbook observe sso-withdrawn ann
rollbook observe sso-withdrawn ann
rollbook observe sso-restored bob
