"""The steps from an empty file to today's library, one function each; a step that has shipped is never edited.

Imported only when a step must be taken: sqlite_utils is slow to bring in.
"""

import sqlite3

from sqlite_utils import Migrations
from sqlite_utils.db import Database

from db.cases import mark_of_text
from db.identity import APPLICATION, VERSION
from db.words import indexed

STEPS = Migrations("brobyg")


@STEPS()
def days_and_documents(db: Database) -> None:
    db.execute(f"PRAGMA application_id = {APPLICATION}")
    db.execute(
        "CREATE TABLE workshops (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL DEFAULT '',"
        " place TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT '', created INTEGER NOT NULL DEFAULT 0,"
        " opened INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0) STRICT"
    )
    db.execute(
        "CREATE TABLE documents (id TEXT PRIMARY KEY NOT NULL,"
        " workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE, kind TEXT NOT NULL,"
        " name TEXT NOT NULL, created INTEGER NOT NULL) STRICT"
    )
    db.execute("CREATE INDEX documents_of_workshop ON documents (workshop)")
    # AUTOINCREMENT: a number is never used twice, or a reader that asks what came since would miss an update.
    db.execute(
        "CREATE TABLE updates (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,"
        " digest BLOB NOT NULL, data BLOB NOT NULL, at INTEGER NOT NULL, UNIQUE (document, digest)) STRICT"
    )
    db.execute(
        "CREATE TABLE snapshots (document TEXT PRIMARY KEY NOT NULL REFERENCES documents (id) ON DELETE CASCADE,"
        " upto INTEGER NOT NULL, data BLOB NOT NULL, at INTEGER NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE history (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,"
        " at INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (document, at)) STRICT"
    )
    db.execute(
        "CREATE TABLE backups (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL,"
        " file TEXT NOT NULL, bytes INTEGER NOT NULL) STRICT"
    )
    db.execute("PRAGMA user_version = 1")


@STEPS()
def cases_and_their_words(db: Database) -> None:
    db.execute(
        "CREATE TABLE cases (id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL,"
        " archived INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL) STRICT"
    )
    db.execute(
        "CREATE TABLE case_versions (case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,"
        " number INTEGER NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL, text TEXT NOT NULL,"
        " keywords TEXT NOT NULL, source TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (case_id, number)) STRICT"
    )
    # The index keeps its own copy of the words: VACUUM may renumber the rows of `cases`, and an index that only
    # points at them would then find the wrong case. Diacritics stay, so that å is not a.
    db.execute(
        "CREATE VIRTUAL TABLE case_words USING fts5 (case_id UNINDEXED, title, text, keywords,"
        " tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
    db.execute("PRAGMA user_version = 2")


@STEPS()
def read_model(db: Database) -> None:
    db.execute(
        "CREATE TABLE cards (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        ' journey TEXT NOT NULL, lane TEXT NOT NULL, side TEXT NOT NULL, phase TEXT NOT NULL, "row" INTEGER NOT NULL,'
        ' "column" INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL,'
        " needs TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute(
        "CREATE TABLE handovers (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " journey TEXT NOT NULL, number INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,"
        " what TEXT NOT NULL, how TEXT NOT NULL, deadline TEXT NOT NULL, receipt TEXT NOT NULL,"
        " risk TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("PRAGMA user_version = 3")


@STEPS()
def reviews_of_cases(db: Database) -> None:
    for column in (
        "review TEXT NOT NULL DEFAULT ''",
        "clear INTEGER NOT NULL DEFAULT 0",
        "digest TEXT NOT NULL DEFAULT ''",
    ):
        db.execute(f"ALTER TABLE case_versions ADD COLUMN {column}")
    db.execute("ALTER TABLE case_versions ADD COLUMN used INTEGER NOT NULL DEFAULT 0")
    for case_id, number, content in db.execute("SELECT case_id, number, content FROM case_versions").fetchall():
        db.execute(
            "UPDATE case_versions SET digest = ? WHERE case_id = ? AND number = ?",
            [mark_of_text(content), case_id, number],
        )
    # Lists need these columns of every version, and must not walk through the texts before them.
    db.execute("CREATE INDEX listed_versions ON case_versions (case_id, number, title, at, clear, digest)")
    # The index knows its rows by number alone, and holds the words as db/words.py folds them.
    db.execute("DROP TABLE case_words")
    db.execute(
        "CREATE VIRTUAL TABLE case_words USING fts5 (title, text, keywords,"
        " tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')"
    )
    db.execute("ALTER TABLE cases ADD COLUMN words INTEGER")
    db.execute("CREATE UNIQUE INDEX cases_by_words ON cases (words)")
    newest = db.execute(
        "SELECT case_id, title, text, keywords FROM case_versions WHERE number ="
        " (SELECT max(number) FROM case_versions AS other WHERE other.case_id = case_versions.case_id)"
    ).fetchall()
    for words, (case_id, *texts) in enumerate(newest, 1):
        db.execute(
            "INSERT INTO case_words (rowid, title, text, keywords) VALUES (?, ?, ?, ?)", [words, *map(indexed, texts)]
        )
        db.execute("UPDATE cases SET words = ? WHERE id = ?", [words, case_id])
    db.execute("PRAGMA user_version = 4")


@STEPS()
def goals_of_plans(db: Database) -> None:
    db.execute(
        "CREATE TABLE goals (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " number INTEGER NOT NULL, text TEXT NOT NULL, own_words TEXT NOT NULL, type TEXT NOT NULL,"
        " subject_system TEXT NOT NULL, subject TEXT NOT NULL, subject_label TEXT NOT NULL, now_scale TEXT NOT NULL,"
        " now INTEGER, target_scale TEXT NOT NULL, target INTEGER, who TEXT NOT NULL, since TEXT NOT NULL,"
        " until TEXT NOT NULL, status TEXT NOT NULL, base INTEGER, score INTEGER, weight INTEGER NOT NULL,"
        " PRIMARY KEY (document, id)) STRICT"
    )
    db.execute(
        "CREATE TABLE sub_goals (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " goal TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL, who TEXT NOT NULL, since TEXT NOT NULL,"
        " until TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute(
        "CREATE TABLE threads (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " source TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("PRAGMA user_version = 5")


@STEPS()
def answers_without_author(db: Database) -> None:
    # One row for each thing somebody answered, under a number drawn by lot: nothing tells who, when, in which order,
    # or which answers are the same person's.
    db.execute(
        "CREATE TABLE answers (id INTEGER PRIMARY KEY NOT NULL,"
        " workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE, survey TEXT NOT NULL,"
        " item TEXT NOT NULL, value INTEGER, words TEXT NOT NULL DEFAULT '') STRICT"
    )
    db.execute("CREATE INDEX answers_of_workshop ON answers (workshop, survey)")
    db.execute("PRAGMA user_version = 6")


@STEPS()
def parcels_of_answers(db: Database) -> None:
    # By a number that the sender drew by lot, so that what is sent again is not counted again. Nothing ties a parcel
    # to its answers or its day, and without a rowid not even the order in which parcels came is kept.
    db.execute("CREATE TABLE received (id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID")
    db.execute("PRAGMA user_version = 7")


@STEPS()
def agreements_of_days(db: Database) -> None:
    # `team` is the id of the group whose it was first; `earlier` the agreement of another day it was carried on from.
    db.execute(
        "CREATE TABLE agreements (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,"
        " id TEXT NOT NULL, number INTEGER NOT NULL, what TEXT NOT NULL, who TEXT NOT NULL, due TEXT NOT NULL,"
        " kind TEXT NOT NULL, status TEXT NOT NULL, because TEXT NOT NULL, team TEXT NOT NULL,"
        " votes INTEGER NOT NULL, source TEXT NOT NULL, origin TEXT NOT NULL, origin_words TEXT NOT NULL,"
        " earlier_day TEXT NOT NULL, earlier TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("CREATE INDEX carried_agreements ON agreements (earlier, earlier_day)")
    db.execute("PRAGMA user_version = 8")


@STEPS()
def projects_of_several_days(db: Database) -> None:
    # One row each, as a rule. Two libraries that went apart give two, told apart by the mark of what they say, until
    # the program makes them one.
    db.execute(
        "CREATE TABLE projects (id TEXT NOT NULL, mark TEXT NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL,"
        " at INTEGER NOT NULL, PRIMARY KEY (id, mark)) STRICT"
    )
    db.execute("PRAGMA user_version = 9")


@STEPS()
def sections_of_assessments(db: Database) -> None:
    db.execute(
        "CREATE TABLE sections (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " number INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, support TEXT NOT NULL,"
        " frequency TEXT NOT NULL, certainty TEXT NOT NULL, informant TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("PRAGMA user_version = 10")


@STEPS()
def indicators_of_cases(db: Database) -> None:
    # Words only. Steps are not in it: whoever has an SQLite tool would add up what must not be added up.
    db.execute(
        "CREATE TABLE indicators (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,"
        " id TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, theme TEXT NOT NULL, question TEXT NOT NULL,"
        " told TEXT NOT NULL, latest TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("PRAGMA user_version = 11")


@STEPS()
def blocks_of_orders(db: Database) -> None:
    db.execute(
        "CREATE TABLE orders (document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE, id TEXT NOT NULL,"
        " number INTEGER NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, answer TEXT NOT NULL,"
        " reply TEXT NOT NULL, PRIMARY KEY (document, id)) STRICT"
    )
    db.execute("PRAGMA user_version = 12")


def migrate(raw: sqlite3.Connection) -> None:
    """Take the steps that are missing: all or none, and by one process however many ask at once."""
    raw.execute("BEGIN IMMEDIATE")
    try:
        # Only now is the answer certain: another process may have taken the steps while this one waited.
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        if version < VERSION:
            STEPS.apply(Database(raw, recursive_triggers=False, execute_plugins=False))
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise
