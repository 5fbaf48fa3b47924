"""Do the JSON answers keep the shapes that are promised?"""

import pytest

from tests.cli import shapes
from tests.cli.running import Rollbook
from tests.cli.shapes import misshapen

PRESENT_OF_ANN = {
    "school": "State",
    "user_type": "Students",
    "username": "0012345",
    "email_address": "ann@post.example",
    "first_name": "Ann",
    "last_name": "Lee",
    "card_id": "00999",
    "auth_identifier": "alee01",
    "school_year_name": "Alumni",
    "primary_education_start_date": "2018-08-20",
    "primary_education_cumulative_gpa": 3.5,
    "primary_education_major_names": ["Biology", "Art, Fine"],
    "primary_education_college_names": ["Science"],
    "work_study_eligible": True,
    "athlete": False,
    "system_label_names": ["Honors", "STEM"],
    "archived": True,
    "can_use_sso": False,
    "can_use_password": False,
}


def test_imports_are_listed_in_order(told: Rollbook) -> None:
    listed = told.json("imports")
    assert [each["import"] for each in listed] == [1, 2, 3, 4, 5, 6, 7]
    assert [misshapen(each, shapes.IMPORT) for each in listed] == [[]] * 7


def test_an_import_tells_what_the_file_did(told: Rollbook) -> None:
    third = told.json("imports")[2]
    assert {key: third[key] for key in shapes.IMPORT} == {
        "import": 3,
        "file": "20190819_users.csv",
        "at": "2019-08-19T00:00:00",
        "school": "State",
        "rows": 4,
        "created": 0,
        "updated": 1,
        "unchanged": 1,
        "skipped": 1,
        "rejected": 1,
        "held": False,
    }


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6, 7])
def test_every_row_of_every_import_has_the_promised_keys(
    told: Rollbook, number: int
) -> None:
    rows = told.json("rows", number, "--all")
    assert rows
    assert [misshapen(row, shapes.ROW) for row in rows] == [[]] * len(rows)


def test_a_rejected_row_tells_its_rule_message_and_hint(told: Rollbook) -> None:
    *_, gil = told.json("rows", 3)
    assert {key: gil[key] for key in shapes.ROW if key != "hint"} == {
        "row": 5,
        "username": "gil",
        "outcome": "rejected",
        "rule": "required-value",
        "message": {"first_name": ["can't be blank"]},
    }
    assert "first_name" in gil["hint"]


def test_an_account_tells_every_field(told: Rollbook) -> None:
    ann = told.json("show", "0012345")
    assert misshapen(ann, shapes.ACCOUNT) == []
    assert {key: ann[key] for key in PRESENT_OF_ANN} == PRESENT_OF_ANN
    others = shapes.ACCOUNT.keys() - PRESENT_OF_ANN.keys() - {"account"}
    assert {ann[key] for key in others} == {None}


def test_a_mentor_has_whole_numbers_and_lists(told: Rollbook) -> None:
    flo = told.json("show", "flo")
    assert misshapen(flo, shapes.ACCOUNT) == []
    assert flo["user_type"] == "Mentors"
    assert flo["mentor_information_attributes_maximum_mentees"] == 5
    assert flo["mentor_information_attributes_expertise_names"] == ["Law", "Music"]


def test_all_accounts_are_told_as_each_is(told: Rollbook) -> None:
    listed = told.json("accounts")
    assert len(listed) == 5
    shown = [told.json("show", each["account"]) for each in listed]
    assert [each.pop("rests_on") for each in shown] == [[]] * 5
    assert listed == shown


def test_accounts_are_chosen_by_sql(told: Rollbook) -> None:
    listed = told.json("accounts", "--where", "archived OR first_name = 'Cy'")
    assert {each["first_name"] for each in listed} == {"Ann", "Cy"}


def test_a_change_tells_old_and_new_as_the_fields_own_values(told: Rollbook) -> None:
    changes = told.json("history", "0012345")
    assert [misshapen(each, shapes.CHANGE) for each in changes] == [[]] * len(changes)
    first = {each["field"]: each["new"] for each in changes if each["import"] == 1}
    assert first["primary_education_major_names"] == ["Biology", "Art, Fine"]
    assert (first["athlete"], first["card_id"]) == (False, "00999")
    assert first["primary_education_cumulative_gpa"] == 3.5
    last = {each["field"]: each for each in changes if each["import"] == 6}
    assert (last["archived"]["old"], last["archived"]["new"]) == (False, True)
    assert last["primary_education_end_date"]["new"] is None


def test_a_failed_row_is_told_by_its_headers(told: Rollbook) -> None:
    (dee,) = told.json("failed", 1)
    assert (dee["username"], dee["card_id"]) == ("dee", "00888")
    assert dee["last_name"] == 'Dé "Dee" Roe'
    assert dee["status"] == "failed"
    assert dee["response"] == {
        "success": False,
        "errors": {"first_name": ["is invalid"]},
    }


def test_a_query_tells_columns_that_it_knows_by_their_type(told: Rollbook) -> None:
    sql = (
        "SELECT username, archived, system_label_names, "
        "primary_education_cumulative_gpa FROM accounts WHERE card_id = '00999'"
    )
    assert told.ask(sql) == [
        {
            "username": "0012345",
            "archived": True,
            "system_label_names": ["Honors", "STEM"],
            "primary_education_cumulative_gpa": 3.5,
        }
    ]


def test_schools_are_told_with_their_domains(told: Rollbook) -> None:
    state, tech = told.json("school", "list")
    assert misshapen(state, shapes.SCHOOL) == misshapen(tech, shapes.SCHOOL) == []
    assert (state["name"], state["domains"], state["sso"]) == (
        "State",
        ["state.example.edu"],
        True,
    )
    assert (tech["name"], tech["sso"]) == ("Tech", False)
