Feature: Headers of each era
  A header is understood on the days on which the importer knew it, and is unknown on the others. Documented: GIT-CSV,
  REFGUIDE, ADDEMAIL; observed: UW.

  Background:
    Given the school "State" with the domain "state.example.edu"

  @look-alike:unknown-header
  Scenario Outline: <header> is read on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | <header> |
      | ann      | ann@state.example.edu | Ann        | <value>  |
    Then the import does not warn of "unknown-header"
    And the account "ann" shows:
      | <field> | <value> |

    Examples: The flat headers, until they were taken off the page
      | header                        | value      | field                                 | day        |
      | major_names                   | Biology    | primary_education:major_names         | 2014-07-01 |
      | education_end_date            | 2018-05-19 | primary_education:end_date            | 2015-09-10 |
      | cumulative_gpa                | 3.1        | primary_education:cumulative_gpa      | 2016-01-01 |
      | education_currently_attending | TRUE       | primary_education:currently_attending | 2016-05-19 |
      | primary_college_name          | Law        | primary_education:primary_college_name | 2016-05-19 |

    Examples: The nested headers, since the tenth of September 2015
      | header                     | value      | field                      | day        |
      | primary_education:end_date | 2018-05-19 | primary_education:end_date | 2015-09-10 |
      | primary_education:end_date | 2018-05-19 | primary_education:end_date | 2024-08-26 |

    Examples: The short form of the nested headers
      | header                 | value | field                            | day        |
      | primary:cumulative_gpa | 3.1   | primary_education:cumulative_gpa | 2018-10-03 |
      | primary:minor_names    | Art   | primary_education:minor_names    | 2024-08-26 |

    Examples: One college, then several
      | header                          | value   | field                           | day        |
      | primary_education:college_name  | Law     | primary_education:college_names | 2023-08-21 |
      | primary_education:college_names | Art;Law | primary_education:college_names | 2023-08-22 |
      | primary_education:college_name  | Law     | primary_education:college_names | 2025-08-25 |
      | primary:college_name            | Law     | primary_education:college_names | 2018-10-03 |
      | primary:college_names           | Art;Law | primary_education:college_names | 2023-08-22 |

    Examples: The card, under two names
      | header          | value | field   | day        |
      | card_identifier | 0042  | card_id | 2015-05-05 |
      | card_id         | 0042  | card_id | 2015-05-06 |
      | card_identifier | 0042  | card_id | 2015-07-01 |

    Examples: Headers that came or went
      | header                     | value           | field                      | day        |
      | additional_email_addresses | a@mail.example  | additional_email_addresses | 2021-09-01 |
      | eu_gdpr_subject            | TRUE            | eu_gdpr_subject            | 2018-05-25 |
      | opt_cpt_eligible           | TRUE            | opt_cpt_eligible           | 2016-11-21 |
      | work_authorization_name    | U.S. Citizen    | work_authorization_name    | 2014-07-01 |
      | override_disabled_field    | TRUE            | override_disabled_field    | 2015-04-07 |
      | skill_names                | Welding;Writing | skill_names                | 2016-12-31 |

  @rule:unknown-header
  Scenario Outline: <header> is not known on <day>
    When the students file "users.csv" is imported with "--at <day>":
      | username | email_address         | first_name | <header> |
      | ann      | ann@state.example.edu | Ann        | <value>  |
    Then the import warns of "unknown-header"
    And row 2 is created
    And the account "ann" shows:
      | <field> |  |

    Examples:
      | header                          | value          | field                            | day        |
      | major_names                     | Biology        | primary_education:major_names    | 2016-05-20 |
      | education_end_date              | 2018-05-19     | primary_education:end_date       | 2024-08-26 |
      | primary_education:end_date      | 2018-05-19     | primary_education:end_date       | 2015-09-09 |
      | primary:cumulative_gpa          | 3.1            | primary_education:cumulative_gpa | 2018-10-02 |
      | primary_education:college_names | Art;Law        | primary_education:college_names  | 2023-08-21 |
      | primary_education:college_name  | Law            | primary_education:college_names  | 2015-09-09 |
      | card_identifier                 | 0042           | card_id                          | 2015-05-06 |
      | card_id                         | 0042           | card_id                          | 2015-05-05 |
      | additional_email_addresses      | a@mail.example | additional_email_addresses       | 2021-08-31 |
      | eu_gdpr_subject                 | TRUE           | eu_gdpr_subject                  | 2018-05-24 |
      | opt_cpt_eligible                | TRUE           | opt_cpt_eligible                 | 2016-11-20 |
      | override_disabled_field         | TRUE           | override_disabled_field          | 2015-04-06 |
      | skill_names                     | Welding        | skill_names                      | 2017-01-01 |

  @rule:repeated-header
  Scenario: While both were understood, a flat and a nested header named the same field
    When the students file "20160104_users.csv" is imported:
      | username | email_address         | first_name | education_end_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2016-05-14         | 2017-05-13                 |
    Then the file is refused by "repeated-header"

  @look-alike:repeated-header
  Scenario: Later the flat header is only an unknown one
    When the students file "20170109_users.csv" is imported:
      | username | email_address         | first_name | education_end_date | primary_education:end_date |
      | ann      | ann@state.example.edu | Ann        | 2016-05-14         | 2017-05-13                 |
    Then row 2 is created
    And the account "ann" shows:
      | primary_education:end_date | 2017-05-13 |

  @rule:recommended-header-missing
  Scenario: Four more headers are asked for since October 2018
    When the students file "20181003_users.csv" is imported:
      | username | email_address         | first_name | auth_identifier |
      | ann      | ann@state.example.edu | Ann        | ann-sso         |
    Then the import warns of "recommended-header-missing"

  @look-alike:recommended-header-missing
  Scenario Outline: Fewer were asked for before
    When the students file "<file>" is imported as it stands:
      """
      <header>
      """
    Then the import does not warn of "recommended-header-missing"

    Examples:
      | file               | header                                            |
      | 20161231_users.csv | username,email_address,user_type                  |
      | 20181002_users.csv | username,email_address,first_name,auth_identifier |
