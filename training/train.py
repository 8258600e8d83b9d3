#!/usr/bin/env python3
"""Learns the weights of the boilerplate classifier from labelled lines.

usage: /usr/bin/python3 training/train.py [--data ../shared/eval/dev] [--work training/work]

Needs scikit-learn (Debian: python3-sklearn). All features are computed by the library itself (export.mjs).
Prints cross-validated figures, then writes src/catalogs/boilerplate-weights.ts and training/probes.json.
"""
import argparse
import base64
import itertools
import json
import os
import pathlib
import struct
import subprocess
from zlib import crc32

os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
import scipy.sparse as sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDS = 5
BUCKETS = 1 << 15
# Word weights are kept in a byte each; few are beyond this.
LARGEST_WORD_WEIGHT = 10.0
# Paragraphs of so many words of prose are not judged by the trees: src/classifier/boilerplate.ts.
PARAGRAPH_WORDS = 25
# After so many trees a score below the floor is final: src/classifier/trees.ts.
CHECKPOINT = 25
FLOOR = -2.0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--data', default='../shared/eval/dev', help='folder with boilerplate.jsonl(.gz) and the good texts')
    parser.add_argument('--work', default='training/work', help='folder for what is computed on the way')
    arguments = parser.parse_args()
    export = lambda step: subprocess.run(
        ['node', 'training/export.mjs', step, '--data', arguments.data, '--work', arguments.work], cwd=ROOT, check=True)
    work = (ROOT / arguments.work).resolve()

    export('words')
    rows = Rows(work)
    words = bag_of_words(work, rows)
    held_out = np.zeros(rows.count, np.float32)
    for fold in range(FOLDS):
        model = fit_words(words, rows, rows.fold != fold)
        held_out[rows.fold == fold] = model.score(words[rows.fold == fold])
    held_out.tofile(work / 'word-scores.f32')

    export('lines')
    lines = np.fromfile(work / 'lines.f32', np.float32).reshape(rows.count, -1)
    scores = np.full(rows.count, -np.inf, np.float32)
    for fold in range(FOLDS):
        judged = (rows.fold == fold) & ~rows.paragraph
        scores[judged] = score_lines(fit_trees(lines, rows, rows.fold != fold), lines[judged])
    scores.tofile(work / 'line-scores.f32')
    export('judge')

    everything = np.ones(rows.count, bool)
    word_model = fit_words(words, rows, everything)
    trees = fit_trees(lines, rows, everything)
    write_weights(word_model, trees)
    export('probes')
    write_probes(work, word_model, trees)


class Rows:
    """The lines of all texts: labels, folds (by site) and weights."""

    def __init__(self, work):
        documents = json.loads((work / 'documents.json').read_text())
        table = np.fromfile(work / 'rows.i32', np.int32).reshape(-1, 4)
        self.label, self.buckets, prose, words = table.T
        self.count = len(table)
        self.paragraph = (prose == 1) & (words >= PARAGRAPH_WORDS)
        document = np.repeat(np.arange(len(documents)), [entry['count'] for entry in documents])
        column = lambda read: np.array([read(entry) for entry in documents])[document]
        self.fold = column(lambda entry: crc32(site(entry).encode()) % FOLDS)
        kind = column(lambda entry: entry['set'])
        by_hand = column(lambda entry: entry['source'] == 'scrapinghub')
        # Five extractors leave much the same text of a page; the good lines of two are enough.
        counted = column(lambda entry: entry['set'] != 'extracted' or entry['source'] == 'scrapinghub' or crc32(entry['id'].encode()) % 5 < 2)
        boilerplate = self.label == 1
        weight = np.select([kind == 'raw', kind == 'clean', kind == 'extracted'], [1.0, 1.0, 0.35], 0.5)
        weight[by_hand] *= 1.5
        # The gold that was drafted by machine leaves parts of articles out, which then count as boilerplate.
        weight[(kind == 'extracted') & ~by_hand & boilerplate] *= 0.5
        weight[self.paragraph & ~by_hand & boilerplate] *= 0.3
        weight[self.label == 2] = 0
        self.word_weight = weight
        self.tree_weight = np.where(counted, weight, np.where(boilerplate, 0.4 * weight, 0))
        self.tree_weight[self.paragraph] = 0


def site(entry):
    """The last two labels of the host; good texts without a host stand for themselves."""
    return entry['domain'] if entry['set'] == 'honest' else '.'.join(entry['domain'].split('.')[-2:])


def bag_of_words(work, rows):
    buckets = np.fromfile(work / 'buckets.u16', np.uint16).astype(np.int32)
    starts = np.concatenate([[0], np.cumsum(rows.buckets)])
    values = np.repeat(1 / np.sqrt(np.maximum(rows.buckets, 1)), rows.buckets).astype(np.float32)
    matrix = sparse.csr_matrix((values, buckets, starts), shape=(rows.count, BUCKETS))
    matrix.sum_duplicates()
    return matrix


class WordModel:
    def __init__(self, weights, base):
        self.scale = LARGEST_WORD_WEIGHT / 127
        self.bytes = np.clip(np.round(weights / self.scale), -127, 127).astype(np.int8)
        self.base = base

    def score(self, words):
        return words @ (self.bytes * self.scale) + self.base


def fit_words(words, rows, chosen):
    chosen = chosen & (rows.word_weight > 0)
    model = LogisticRegression(C=3, max_iter=60, tol=1e-3)
    model.fit(words[chosen], rows.label[chosen], sample_weight=rows.word_weight[chosen])
    return WordModel(model.coef_[0], float(model.intercept_[0]))


def fit_trees(lines, rows, chosen):
    chosen = chosen & (rows.tree_weight > 0)
    model = HistGradientBoostingClassifier(
        max_iter=180, max_leaf_nodes=31, learning_rate=0.075, min_samples_leaf=80, l2_regularization=10,
        max_features=0.3, early_stopping=False, random_state=0)
    return model.fit(lines[chosen], rows.label[chosen], sample_weight=rows.tree_weight[chosen])


def score_lines(trees, lines):
    early = next(itertools.islice(trees.staged_decision_function(lines), CHECKPOINT - 1, None)).ravel()
    return np.where(early < FLOOR, early, trees.decision_function(lines))


def pack_nodes(trees):
    """Each tree in preorder, six bytes a node: src/classifier/trees.ts says which."""
    packed = bytearray()

    def add(nodes, index):
        node = nodes[index]
        if node['is_leaf']:
            packed.extend(struct.pack('<BBf', 255, 0, node['value']))
            return 1
        place = len(packed)
        packed.extend(bytes(6))
        left = add(nodes, node['left'])
        right = add(nodes, node['right'])
        struct.pack_into('<BBf', packed, place, node['feature_idx'], 1 + left, floor32(node['num_threshold']))
        return 1 + left + right

    for (predictor,) in trees._predictors:
        add(predictor.nodes, 0)
    return bytes(packed)


def floor32(value):
    """The largest float of four bytes that is not above the value, so that no feature changes sides."""
    rounded = np.float32(value)
    return rounded if rounded <= value else np.nextafter(rounded, np.float32(-np.inf))


def write_weights(word_model, trees):
    text = lambda data: base64.b64encode(data).decode()
    entries = {
        'words': text(word_model.bytes.tobytes()), 'wordBase': word_model.base, 'wordScale': word_model.scale,
        'nodes': text(pack_nodes(trees)), 'base': float(trees._baseline_prediction[0, 0]),
        'checkpoint': CHECKPOINT, 'floor': FLOOR}
    literal = ',\n'.join(f"  {name}: {repr(value)}" for name, value in entries.items())
    (ROOT / 'src/catalogs/boilerplate-weights.ts').write_text(
        '/** Learned by training/train.py; words: a byte a bucket, nodes: six bytes a node, both in base64. */\n'
        f'export const weights = {{\n{literal}\n}}\n')


def write_probes(work, word_model, trees):
    """What training says of each line of some texts, for the test that the library says the same."""
    probes = json.loads((work / 'probes.json').read_text())
    for probe in probes:
        features = np.array(probe.pop('features'), np.float32)
        probe['wordScores'] = [
            float(word_model.base + word_model.scale * word_model.bytes[buckets].sum(dtype=np.int64) / np.sqrt(len(buckets)))
            for buckets in probe.pop('buckets')]
        probe['scores'] = score_lines(trees, features).tolist()
    (ROOT / 'training/probes.json').write_text(json.dumps(probes, ensure_ascii=False, indent=1) + '\n')


if __name__ == '__main__':
    main()
