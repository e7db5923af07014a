#!/usr/bin/env python3
"""Fit what confidence is computed from: the weights of the signs of ADOPTED, the acceptance rates of the other rules.

usage: fit_weights.py FACTS.jsonl GOLD_DIR SCORE.py [JUDGED.tsv] [--twice DIR] > new-weights.tsv

FACTS.jsonl   printed by `zhengtu extract --min-confidence 0 FILE`; each fact carries its rule and signs in `rule`
GOLD_DIR      annotated articles, one JSON each
SCORE.py      the scorer, whose way of matching facts with annotations is used
JUDGED.tsv    single claims that were read and judged: id, object, 1 right or 0 wrong
DIR           those of the annotated articles that count twice, as real ones do beside invented ones

A candidate that matches a firm annotation is right, one that matches none is wrong; doubtful ones are left out. The
signs are fitted by logistic regression that starts from the weights in ingest/lexicon and is held to them (a Gaussian prior
around each of them), so that what earlier fits learnt from other texts is not lost; on standard error: five-fold
cross-validation by article.
"""
import collections
import importlib.util
import json
import math
import pathlib
import sys

HELD = 10.0  # how strongly a weight is held to what it was
WEIGHTS = pathlib.Path(__file__).parents[3] / "ingest/lexicon/weights.tsv"
RATES = {  # rules with too few annotated cases to count; the others are counted below
    "award.among": 0.95, "award.listed": 0.9, "award.continued": 0.93, "award.won": 0.9, "award.conferred": 0.93, "aspire": 0.85,
    "issue.draft": 0.5, "implement.inner": 0.8, "spread": 0.75,
}


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def present(kind):
    weights = collections.defaultdict(float)
    for line in WEIGHTS.read_text(encoding="utf8").splitlines():
        if line.startswith(kind + "\t"):
            _, name, weight = line.split("\t")
            weights[name] = float(weight)
    return weights


def judged(scorer, facts_file, gold_dir):
    """(title, fact, 1 right | 0 wrong), doubtful ones left out."""
    facts = collections.defaultdict(list)
    for line in open(facts_file, encoding="utf8"):
        fact = json.loads(line)
        facts[scorer.norm(fact["articleTitle"])].append(fact)
    for path in sorted(pathlib.Path(gold_dir).glob("[0-9]*.json")):
        gold = json.loads(path.read_text(encoding="utf8"))
        title = scorer.norm(gold["title"])
        titles = [t for t in facts if t == title] or [t for t in facts if t in title or title in t]
        for fact in (f for t in titles for f in facts[t]):
            if fact["type"] not in scorer.SCORED:
                continue
            same = [g for g in gold["facts"] if g["type"] == fact["type"] and scorer.matches(fact["type"], g, fact)]
            if not same:
                yield gold["title"], fact, 0
            elif not all(g.get("doubtful") for g in same):
                yield gold["title"], fact, 1


def judged_singly(facts_file, judged_file):
    """("", fact, 1 right | 0 wrong) of claims that were judged one by one, by their id."""
    verdicts = {}
    for line in open(judged_file, encoding="utf8"):
        if line.strip() and not line.startswith("#"):
            claim, _, right = line.rstrip("\n").split("\t")
            verdicts[claim] = int(right)
    for line in open(facts_file, encoding="utf8"):
        fact = json.loads(line)
        if fact["id"] in verdicts:
            yield "", fact, verdicts[fact["id"]]


def signs(fact):
    return [s for s in fact["rule"].split(".", 1)[1].split(",") if s]


def fit(rows, rounds):
    prior = present("adopt")
    weight = collections.defaultdict(float, prior)
    for _ in range(rounds):
        gradient = collections.defaultdict(float)
        for found, right in rows:
            error = sigmoid(weight["bias"] + sum(weight[s] for s in found)) - right
            for sign in ["bias", *found]:
                gradient[sign] += error
        for sign, slope in gradient.items():
            weight[sign] -= (slope + HELD * (weight[sign] - prior[sign])) / len(rows)
    return weight


def sigmoid(z):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def cross_validate(rows):
    articles = sorted({article for article, _, _ in rows})
    tally = collections.Counter()
    for fold in range(5):
        held = {a for i, a in enumerate(articles) if i % 5 == fold}
        weight = fit([(s, y) for a, s, y in rows if a not in held], 600)
        for _, found, right in (r for r in rows if r[0] in held):
            claimed = weight["bias"] + sum(weight[s] for s in found) >= 0
            tally["tp" if claimed and right else "fp" if claimed else "fn" if right else "tn"] += 1
    print("cross-validation:", dict(tally), file=sys.stderr)


def main():
    arguments = sys.argv[1:]
    twice = set()
    if "--twice" in arguments:
        at = arguments.index("--twice")
        twice = {json.loads(path.read_text(encoding="utf8"))["title"] for path in pathlib.Path(arguments[at + 1]).glob("*.json")}
        del arguments[at : at + 2]
    facts_file, gold_dir, score_py = arguments[:3]
    rows, counted = [], collections.defaultdict(lambda: [0, 0])
    cases = list(judged(load_scorer(score_py), facts_file, gold_dir))
    if len(arguments) > 3:
        cases += judged_singly(facts_file, arguments[3])
    cases += [case for case in cases if case[0] in twice]
    for article, fact, right in cases:
        rule = fact["rule"]
        if fact["type"] == "ADOPTED" and rule.startswith("adopt."):
            rows.append((article, signs(fact), right))
        elif rule.split(".")[0] not in RATES and ".".join(rule.split(".")[:2]) not in RATES:
            counted[rule.split(".")[0]][0 if right else 1] += 1
    cross_validate(rows)
    weight = fit([(s, y) for _, s, y in rows], 1500)
    print("# What confidence is computed from; written by src/test/python/fit_weights.py, see docs/quality.md.")
    print("# rule<TAB>name<TAB>how often claims of the rule are accepted (counted, one right and one wrong added; never raised)")
    rates = dict(RATES)
    before = present("rule")
    for rule, (right, wrong) in counted.items():
        # a rate does not rise with the texts whose errors were mended
        rates[rule] = min(before.get(rule, 1), (right + 1) / (right + wrong + 2))
    for rule, rate in sorted(rates.items()):
        print(f"rule\t{rule}\t{rate:.2f}")
    print("# adopt<TAB>sign<TAB>weight in the logistic model; a sign that is not there weighs nothing")
    for sign in ["bias", *sorted(s for s in weight if s != "bias")]:
        print(f"adopt\t{sign}\t{weight[sign]:.2f}")


if __name__ == "__main__":
    main()
