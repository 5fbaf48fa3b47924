"""Rows that are added column by column."""

from sqlite_utils import Database

from projections.tables import Columns, create_table, insert_columns


def test_columns_that_are_missing_or_empty_are_null() -> None:
    db = Database(memory=True)
    types = {"name": "TEXT", "age": "INTEGER", "gone": "TEXT", "left": "BOOLEAN"}
    create_table(db, "people", types, ("name",))
    columns: Columns = {"name": ["ann", "bob"], "age": [None, 3], "gone": [None, None]}
    insert_columns(db, "people", columns)
    assert [tuple(row.values()) for row in db.query("SELECT * FROM people")] == [
        ("ann", None, None, None),
        ("bob", 3, None, None),
    ]
    db.close()


def test_columns_that_are_as_usual_are_left_to_the_table() -> None:
    db = Database(memory=True)
    types = {"name": "TEXT", "kind": "TEXT DEFAULT 'cat'", "legs": "INTEGER DEFAULT 4"}
    create_table(db, "pets", types, ("name",))
    columns: Columns = {
        "name": ["mia", "leo"],
        "kind": ["cat", "cat"],
        "legs": [4, 3],
    }
    insert_columns(db, "pets", columns, {"kind": "cat", "legs": 4})
    insert_columns(db, "pets", {"name": ["tom"]}, {"kind": "dog"})
    assert [tuple(row.values()) for row in db.query("SELECT * FROM pets")] == [
        ("mia", "cat", 4),
        ("leo", "cat", 3),
        ("tom", "cat", 4),
    ]
    db.close()


def test_no_rows_are_no_statement() -> None:
    db = Database(memory=True)
    insert_columns(db, "nowhere", {"name": [], "age": []})
    assert db.table_names() == []
    db.close()
