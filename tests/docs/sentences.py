"""Which sentences may a user meet when something is wrong? Read off the source.

They stand where the program raises an error, refuses, warns or writes to stderr, and in
what leads there: variables, constants, and the functions that put a sentence together.
What a rule or a check of the ledger says may be told anywhere, so all of it counts. A
sentence is any text of two words.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("domain", "ledger", "projections", "scenarios", "cli")

_RULES = "domain/rules/"
_WHOLE: Final = (_RULES, "ledger/verifying", "projections/verifying")
_NO_MESSAGES: Final = (
    "domain/eras/",  # settings of the importer's
    "scenarios/mutants.py",  # for those who write rules
    "scenarios/steps/",  # assertions of scenarios
)
_TELLING: Final = (
    *("Problem", "Refusal", "Warned"),
    *("fail", "refuse", "refuse_cells", "say"),
    "__init__",  # of an error that has one sentence
)
_NOT_SAID: Final = ("Rule", "TypeError", "Field", "Dated")

_has_two_words = re.compile(r"[A-Za-z'-]{2,} [A-Za-z'-]{2,}").search
_is_sql = re.compile(
    r"\s*(ATTACH|CASE|DROP|INSERT|PRAGMA|SELECT|UPDATE|WITH) "
    r"|.*\b(COLLATE|NULL|ON|ORDER BY|WHERE)\b",
    re.DOTALL,
).match


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text, what varies in it being …, and where it stands."""

    place: str
    text: str

    def is_in(self, shown: str) -> bool:
        """Whether it was shown, on one line, with anything for what varies."""
        parts = map(re.escape, self.text.strip("…").split("…"))
        return re.search(".*?".join(parts), shown) is not None


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of the source, and the function and the module in which it stands."""

    node: ast.AST
    function: ast.FunctionDef | None
    module: "_Module"


@dataclass(frozen=True, slots=True)
class _Module:
    """A module's functions and constants, and what its names are imported from."""

    name: str
    tree: ast.Module
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)
    imports: dict[str, tuple[str, str]] = field(default_factory=dict)


def sentences() -> list[Sentence]:
    """Every sentence, by the place where it stands."""
    found: dict[int, Sentence] = {}
    seen: set[int] = set()
    waiting = [part for name in _names() for part in _beginnings(_module(name))]
    while waiting:
        part = waiting.pop()
        if id(part.node) not in seen:
            seen.add(id(part.node))
            for node in _said(part.node):
                if text := _sentence(node):
                    place = f"{part.module.name}:{getattr(node, 'lineno', 0)}"
                    found[id(node)] = Sentence(place, text)
                waiting += _behind(node, part)
    return sorted(found.values(), key=lambda sentence: sentence.place)


def speaks(rule: str) -> bool:
    """Whether a rule refuses, remarks or warns: by a text, or by handing itself on."""
    module = _module(f"{_RULES}{rule.replace('-', '_')}.py")
    said = list(_said(module.tree))
    return any(map(_sentence, said)) or any(map(_hands_rule_on, said))


def _names() -> Iterator[str]:
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            if not name.startswith(_NO_MESSAGES):
                yield name


@cache
def _module(name: str) -> _Module:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    module = _Module(name, tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            module.functions[node.name] = node
        elif isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                module.imports[each.asname or each.name] = node.module, each.name
    for node in tree.body:
        for target, value in _assigned(node):
            module.constants[target] = value
    return module


def _beginnings(module: _Module) -> Iterator[_Part]:
    """Where something is told, each in its function; of some modules, all of it."""
    if module.name.startswith(_WHOLE):
        yield _Part(module.tree, None, module)
    for function in module.functions.values():
        for node in ast.walk(function):
            if isinstance(node, ast.Raise) or _tells(node):
                yield _Part(node, function, module)


def _tells(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    to_stderr = any(each.arg == "err" for each in node.keywords)
    return to_stderr or ast.unparse(node.func).rpartition(".")[2] in _TELLING


def _said(node: ast.AST) -> Iterator[ast.AST]:
    """The node and what is in it, without what is said to nobody."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.Compare() | ast.arguments():
            return
        case ast.Call(func=called) if ast.unparse(called) in _NOT_SAID:
            return
        case ast.JoinedStr(values=parts):
            yield node
            spoken = (part for part in parts if not isinstance(part, ast.Constant))
            yield from (each for part in spoken for each in _said(part))
        case _:
            yield node
            for each in ast.iter_child_nodes(node):
                yield from _said(each)


def _behind(node: ast.AST, part: _Part) -> Iterator[_Part]:
    """What a name stands for, wherever that is."""
    match node:
        case ast.Name(id=name):
            yield from _in_function(name, part)
            yield from _in_module(name, part.module)
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            yield from _in_module(name, part.module)
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            package, inner = part.module.imports.get(module, ("", ""))
            if imported := _ours(f"{package}.{inner}"):
                yield from _in_module(name, imported)
        case _:
            pass


def _in_function(name: str, part: _Part) -> Iterator[_Part]:
    function, module = part.function, part.module
    if function is None:
        return
    for target, value in _all_assigned(function):
        if target == name:
            yield _Part(value, function, module)
    if name in {each.arg for each in function.args.args}:
        yield from _handed_to(function.name, module)


def _handed_to(name: str, module: _Module) -> Iterator[_Part]:
    """What a function of the module is called with."""
    for function in module.functions.values():
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == name:
                yield from (_Part(given, function, module) for given in node.args)


def _in_module(name: str, module: _Module) -> Iterator[_Part]:
    if function := module.functions.get(name):
        yield from (_Part(each, function, module) for each in function.body)
    if constant := module.constants.get(name):
        yield _Part(constant, None, module)
    package, inner = module.imports.get(name, ("", ""))
    if imported := _ours(package):
        yield from _in_module(inner, imported)


def _ours(dotted: str) -> _Module | None:
    name = f"{dotted.replace('.', '/')}.py"
    is_ours = dotted.startswith(PACKAGES) and (ROOT / name).exists()
    return _module(name) if is_ours and not name.startswith(_NO_MESSAGES) else None


@cache
def _all_assigned(function: ast.FunctionDef) -> list[tuple[str, ast.expr]]:
    return [each for node in ast.walk(function) for each in _assigned(node)]


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    match node:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=value)
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            | ast.AugAssign(target=ast.Name(id=name), value=value)
            | ast.NamedExpr(target=ast.Name(id=name), value=value)
            | ast.For(target=ast.Name(id=name), iter=value)
            | ast.comprehension(target=ast.Name(id=name), iter=value)
        ):
            yield name, value
        case _:
            pass


def _sentence(node: ast.AST) -> str:
    text = _text(node)
    return text if _has_two_words(text) and not _is_sql(text) else ""


def _text(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_text(part) or "…" for part in parts)
        case _:
            return ""


def _hands_rule_on(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or ast.unparse(node.func).endswith("applies"):
        return False
    return any(ast.unparse(given) in ("RULE", "RULE.name") for given in node.args)
