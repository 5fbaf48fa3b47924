# The importer's word for emptying
rollbook observe edited ann "card_id=**CLEAR**"
