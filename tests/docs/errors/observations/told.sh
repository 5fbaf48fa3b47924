# What is told of each
rollbook observe connected cy@post.example
rollbook observe edited ann first_name=Annabel card_id= --by "the registrar" --because "she asked"
rollbook observe excluded ann
rollbook observe included ann
rollbook observe archived ann
rollbook observe unarchived ann
rollbook observe sso-withdrawn ann
rollbook observe sso-restored ann
rollbook observe registered dee@post.example first_name=Dee
rollbook observe rejected dee@post.example
rollbook observe deleted bob
