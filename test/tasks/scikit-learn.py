"""Reference values of scikit-learn for random answers: /usr/bin/python3 test/tasks/scikit-learn.py > test/tasks/scikit-learn.json (Debian's python3-sklearn 1.4.2)."""

import json
import random

from sklearn import metrics
from sklearn.preprocessing import MultiLabelBinarizer

draw = random.Random(20261129)
MEANS = {"f1": metrics.f1_score, "precision": metrics.precision_score, "recall": metrics.recall_score}


def macro(true, answered):
    labels = sorted(set(true))
    return {
        f"macro-{name}": mean(true, answered, labels=labels, average="macro", zero_division=0)
        for name, mean in MEANS.items()
    }


def classification():
    labels = ["Qualität", "质量", "refund", "billing", "never answered", "🎈 once"]
    true = draw.choices(labels, [50, 20, 15, 8, 4, 2], k=60)
    answered = [draw.choice(labels[:4] + ["never expected"]) if draw.random() < 0.35 else label for label in true]
    values = {"accuracy": metrics.accuracy_score(true, answered), **macro(true, answered)}
    for label in sorted(set(true)):
        for name, mean in MEANS.items():
            values[f"{name}/{label}"] = mean(true, answered, labels=[label], average="macro", zero_division=0)
    return {"kind": "classification", "expected": true, "answers": answered, "values": values}


def multi_label():
    labels = ["a", "b", "c", "Straße", "rare", "only answered"]
    true = [
        sorted(set(draw.choices(labels[:5], [30, 20, 10, 5, 1], k=draw.choices([0, 1, 2, 3], [2, 5, 2, 1])[0])))
        for _ in range(50)
    ]
    answered = [sorted({label for label in labels if (label in own) != (draw.random() < 0.15)}) for own in true]
    classes = sorted({label for own in true + answered for label in own})
    expected = [classes.index(label) for label in sorted({label for own in true for label in own})]
    table = MultiLabelBinarizer(classes=classes)
    one, other = table.fit_transform(true), table.transform(answered)
    values = {"subset-accuracy": metrics.accuracy_score(one, other)}
    for name, mean in MEANS.items():
        values[f"micro-{name}"] = mean(one, other, average="micro", zero_division=0)
        values[f"samples-{name}"] = mean(one, other, average="samples", zero_division=0)
        values[f"macro-{name}"] = mean(one[:, expected], other[:, expected], average="macro", zero_division=0)
    answers = [json.dumps(own, ensure_ascii=False) for own in answered]
    return {"kind": "multi-label", "expected": true, "answers": answers, "values": values}


def number():
    true = [round(draw.lognormvariate(2, 2) * draw.choice([1, 1, -1]), 3) for _ in range(40)]
    answered = [round(value + draw.gauss(0, 1 + abs(value) * 0.05), 4) for value in true]
    values = {
        "mae": metrics.mean_absolute_error(true, answered),
        "rmse": metrics.mean_squared_error(true, answered) ** 0.5,
    }
    return {"kind": "number", "expected": true, "answers": [str(value) for value in answered], "values": values}


def token_classification():
    tags = ["NOUN", "VERB", "DET", "ADJ", "X", "Ü"]
    true = [draw.choices(tags, [30, 20, 20, 10, 1, 2], k=draw.randint(1, 12)) for _ in range(25)]
    answered = [[draw.choice(tags + ["FOO"]) if draw.random() < 0.25 else tag for tag in own] for own in true]
    one, other = ([tag for own in side for tag in own] for side in (true, answered))
    values = {"accuracy": metrics.accuracy_score(one, other), **macro(one, other)}
    join = " ".join
    return {
        "kind": "token-classification",
        "expected": [join(own) for own in true],
        "answers": [join(own) for own in answered],
        "values": values,
    }


print(json.dumps([classification(), multi_label(), number(), token_classification()], ensure_ascii=False, indent=1))
