"""Is each dated change of the importer in force from its first day to its last?"""

import pytest

from domain.eras.comparing import changed, day_of
from domain.eras.dated import ERAS, Dated, Topic, era_on
from domain.fields import (
    CARD_ID,
    COLLEGES,
    EDUCATION_LEVEL,
    END_DATE,
    MAJORS,
    SCHOOL_YEAR,
    Field,
    UserType,
)
from domain.rulebook import CURRENT, SETTINGS, rulebook_of, rulebook_on
from domain.sources import SOURCES
from domain.values import DateForm

HEADERS = [
    ("education_end_date", END_DATE, "2014-07-01", "2016-05-19", "2016-05-20"),
    ("major_names", MAJORS, "2014-07-01", "2016-05-19", "2016-05-20"),
    ("card_identifier", CARD_ID, "2015-03-01", "2015-05-05", "2015-05-06"),
]
SINCE = [
    ("primary_education:end_date", END_DATE, "2015-09-09", "2015-09-10"),
    ("primary:end_date", END_DATE, "2018-10-02", "2018-10-03"),
    ("primary_education:college_names", COLLEGES, "2023-08-21", "2023-08-22"),
    ("primary_education:college_name", COLLEGES, "2015-09-09", "2015-09-10"),
    ("card_id", CARD_ID, "2015-05-05", "2015-05-06"),
]
VALUES = [
    (SCHOOL_YEAR, "Graduate", "2015-09-02", "Graduate"),
    (SCHOOL_YEAR, "Graduate", "2015-09-03", "Masters"),
    (SCHOOL_YEAR, "Graduate", "2016-08-25", "Masters"),
    (SCHOOL_YEAR, "Graduate", "2016-08-26", None),
    (SCHOOL_YEAR, "Post Graduate", "2016-08-25", "Doctorate"),
    (SCHOOL_YEAR, "Post Graduate", "2016-08-26", None),
    (EDUCATION_LEVEL, "Postgraduate", "2015-09-02", "Postgraduate"),
    (EDUCATION_LEVEL, "Postgraduate", "2015-09-03", "Doctorate"),
    (EDUCATION_LEVEL, "Postgraduate", "2016-08-26", None),
]


def means(header: str, day: str) -> Field | None:
    """The field that a students file's header names on a day."""
    return rulebook_on(day).headers[UserType.STUDENTS].get(header)


@pytest.mark.parametrize(("header", "field", "first", "last", "after"), HEADERS)
def test_a_header_that_went_was_understood_until_its_last_day(
    header: str, field: Field, first: str, last: str, after: str
) -> None:
    assert means(header, first) is field
    assert means(header, last) is field
    assert means(header, after) is None


@pytest.mark.parametrize(("header", "field", "before", "first"), SINCE)
def test_a_header_that_came_is_understood_from_its_first_day(
    header: str, field: Field, before: str, first: str
) -> None:
    assert means(header, before) is None
    assert means(header, first) is field
    assert CURRENT.headers[UserType.STUDENTS][header] is field


@pytest.mark.parametrize(("field", "said", "day", "meant"), VALUES)
def test_a_renamed_value_stands_for_its_successor_for_a_year(
    field: Field, said: str, day: str, meant: str | None
) -> None:
    assert rulebook_on(day).listed[field].get(said) == meant


@pytest.mark.parametrize(
    ("day", "sensitive"),
    [
        ("2018-10-02", {"username", "auth_identifier", "email_address", "card_id"}),
        ("2018-10-03", {"username", "auth_identifier"}),
    ],
)
def test_four_fields_were_sensitive_and_two_are(day: str, sensitive: set[str]) -> None:
    assert rulebook_on(day).sensitive == sensitive


@pytest.mark.parametrize(
    ("day", "forms"),
    [
        ("2015-04-30", set(DateForm) - {DateForm.US}),
        ("2015-05-01", {DateForm.ISO}),
        ("2018-06-10", {DateForm.ISO}),
        ("2018-06-11", {DateForm.ISO, DateForm.US}),
    ],
)
def test_forms_of_dates_went_and_one_came(day: str, forms: set[DateForm]) -> None:
    assert rulebook_on(day).date_forms == forms


@pytest.mark.parametrize(
    ("rule", "off", "on"),
    [
        ("mentors-retired", "2019-06-20", "2019-06-21"),
        ("hold-email-share", "2018-10-02", "2018-10-03"),
        ("hold-disabled-share", "2018-10-02", "2018-10-03"),
        ("hold-warning", "2018-10-02", "2018-10-03"),
        ("too-large", "2021-08-31", "2021-09-01"),
        ("too-many-rows", "2021-08-31", "2021-09-01"),
        ("disabling-sync", "2017-01-01", "2016-12-31"),
    ],
)
def test_a_dated_rule_holds_on_its_days_only(rule: str, off: str, on: str) -> None:
    assert rule in rulebook_on(off).off
    assert rule not in rulebook_on(on).off


def test_a_mentor_could_be_anonymous_until_february_2016() -> None:
    assert "anonymous" in rulebook_on("2016-02-15").contact_preferences
    assert "anonymous" not in rulebook_on("2016-02-16").contact_preferences


def test_the_recommended_headers_became_more() -> None:
    days = ("2016-12-31", "2017-01-01", "2018-10-02", "2018-10-03")
    counts = [len(rulebook_on(d).recommended[UserType.STUDENTS]) for d in days]
    assert counts == [3, 4, 4, 8]


def test_an_era_begins_with_its_first_day_and_is_named_after_its_month() -> None:
    for name, first in ERAS.items():
        assert first.startswith(name)
        assert rulebook_of(name) is rulebook_on(first)
        assert rulebook_of(name).name == era_on(first) == name


def test_a_day_before_the_first_era_counts_as_the_firsts() -> None:
    assert era_on("2013-01-01") == "2014-07"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: f"{s.name} {s.first}")
def test_a_setting_cites_a_source_and_ends_no_sooner_than_it_begins(
    setting: Dated,
) -> None:
    assert setting.source in SOURCES
    assert setting.first is None or setting.last is None or setting.first < setting.last


def test_no_setting_stands_twice_on_a_day() -> None:
    days = {day for s in SETTINGS for day in (s.first, s.last) if day} | {
        *ERAS.values()
    }
    for day in sorted(days):
        named = [(s.topic, s.name) for s in rulebook_on(day).settings]
        assert len(named) == len(set(named)), day


def test_without_a_rule_the_rulebook_holds_all_others() -> None:
    left_out = frozenset({"gpa-range"})
    assert type(CURRENT)(CURRENT.day, CURRENT.settings, left_out).off == (
        CURRENT.off | left_out
    )


def test_an_era_is_meant_by_its_name_or_by_a_day_of_it() -> None:
    assert day_of("2016-01") == "2016-01-01"
    assert day_of("2016-02-29") == "2016-02-29"


@pytest.mark.parametrize("text", ["2016", "2016-03", "20160301", "2016-02-30", "now"])
def test_nothing_else_is_meant(text: str) -> None:
    with pytest.raises(ValueError, match=f"there is no era {text}"):
        day_of(text)


def test_two_days_differ_in_what_went_and_what_came() -> None:
    found = {(sign, s.topic, s.name) for sign, s in changed("2016-01-01", "2018-10-03")}
    assert ("-", Topic.SENSITIVE, "card_id") in found
    assert ("-", Topic.HEADER, "education_end_date") in found
    assert ("+", Topic.DATE_FORM, "mm/dd/yyyy") in found
    assert ("+", Topic.GATE, "hold-email-share") in found
    assert not {name for _, _, name in found} & {"username", "first_name"}


def test_what_came_the_one_way_goes_the_other() -> None:
    there = list(changed("2014-07-01", "2024-01-01"))
    back = list(changed("2024-01-01", "2014-07-01"))
    swapped = {({"-": "+", "+": "-"}[sign], setting) for sign, setting in back}
    assert set(there) == swapped


def test_a_value_that_changed_its_meaning_goes_and_comes() -> None:
    found = [
        (sign, s.means)
        for sign, s in changed("2015-09-02", "2015-09-03")
        if (s.topic, s.name) == (Topic.SCHOOL_YEAR, "Graduate")
    ]
    assert found == [("-", "Graduate"), ("+", "Masters")]


def test_between_a_day_and_itself_nothing_changed() -> None:
    assert list(changed("2016-01-01", "2016-01-01")) == []
