# Rules and scenarios
cat > ann.feature << END
Feature: Ann
  Scenario: She is created
    Given the school "State" with the domain "state.example.edu"
    When the students file "20240826_users.csv" is imported:
      | username | email_address         | first_name |
      | ann      | ann@state.example.edu | Ann        |
    Then the account "ann" is archived
END
