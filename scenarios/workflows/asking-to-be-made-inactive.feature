Feature: Asking to be made inactive
  Disabling graduates is not recommended unless they ask for it. An alumnus does: he reaches out to support, which makes
  his profile inactive. He is no longer in the feed, so he stays archived, and his address stays his.

  Source: "Importer: Updating Graduating Students to Alumni" (SEED-ALUM), "Disabling Graduated Students (Not
  Recommended)". Status: documented. That the address stays reserved comes from "Importer: Bulk Archiving Students"
  (ARCH), the exclusion from "Importer: Excluding Students from Automatic Syncs" (EXCL), and the new account of somebody
  who was deleted from "How to Delete a Student Account" (DELETE), all documented.

  Background:
    Given the school "State" with the domain "state.example.edu"
    And the students file "20190603_users.csv" is imported:
      | username | email_address    | first_name | school_year_name | primary_education:end_date |
      | 0012345  | bob@post.example | Bob        | Alumni           | 2019-05-17                 |

  @rule:archived-sign-in @rule:absence-keeps
  Scenario: Archived by hand, and left alone by the files
    Given the account "0012345" is observed archived on 2020-02-03 by "support" because "he asked for it"
    When the students file "20200831_users.csv" is imported:
      | username | email_address         | first_name | school_year_name |
      | 0012346  | ann@state.example.edu | Ann        | Freshman         |
    Then the account "0012345" is archived
    And the account "0012345" cannot sign in with a password
    And the "archived" of the account "0012345" rests on an observation
    And on 2020-02-02 the account "0012345" showed:
      | archived | FALSE |

  @rule:archived-email-reserved @rule:email-taken
  Scenario: His address stays his
    Given the account "0012345" is observed archived on 2020-02-03 by "support" because "he asked for it"
    When the students file "20200831_users.csv" is imported:
      | username | email_address    | first_name | school_year_name |
      | 0099999  | bob@post.example | Rob        | Freshman         |
    Then row 2 is rejected by "email-taken"
    And the hint of row 2 names "archived"

  @rule:disabled-archives
  Scenario: A feed that sends him with disabled FALSE brings him back
    Given the account "0012345" is observed archived on 2020-02-03 by "support" because "he asked for it"
    When the students file "20200831_users.csv" is imported with "--channel automatic":
      | username | email_address    | first_name | school_year_name | disabled |
      | 0012345  | bob@post.example | Bob        | Alumni           | FALSE    |
    Then row 2 is updated
    And row 2 caused "Unarchived"
    And the account "0012345" is not archived

  @rule:excluded-from-sync
  Scenario: Excluded from the sync as well, he stays archived whatever the feed says
    Given the account "0012345" is observed archived on 2020-02-03 by "support" because "he asked for it"
    And the account "0012345" is observed excluded on 2020-02-03 by "support"
    When the students file "20200831_users.csv" is imported with "--channel automatic":
      | username | email_address    | first_name | school_year_name | disabled |
      | 0012345  | bob@post.example | Bob        | Alumni           | FALSE    |
    Then row 2 is rejected by "excluded-from-sync"
    And the account "0012345" is archived

  @rule:deleted-recreated
  Scenario: Deleted instead, he comes anew with the next file that has him
    Given the account "0012345" is observed deleted on 2020-02-03 by "support" because "he asked for it"
    When the students file "20200831_users.csv" is imported:
      | username | email_address    | first_name | school_year_name | primary_education:end_date |
      | 0012345  | bob@post.example | Bob        | Alumni           | 2019-05-17                 |
    Then row 2 is created by "deleted-recreated"
    And the account "0012345" is not archived
