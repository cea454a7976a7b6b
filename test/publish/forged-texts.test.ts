import { describe, expect, test } from 'vitest';
import { type GateData, verdictOf } from '../../src/publish/gate-data.ts';
import { gateData, parsePublication } from '../../src/publish/publication-file.ts';
import { publicationOf } from '../../src/publish/publication-of.ts';
import { HEAD } from '../github/server/publish-fixture.ts';
import { everyPiece } from '../report/hostile-text.ts';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import { scenarios } from '../report/scenarios.ts';
import { judged } from './judged.ts';

const facts = { repository: 'acme/shop', headSha: HEAD, title: null };
/** What acts on a page or on GitHub: it must become text, wherever it stands. */
const FORGED = [
  everyPiece,
  'fixes #1, closes acme/shop#2 and resolves https://github.com/acme/shop/issues/3',
  '@acme/everybody @octocat cc @acme/security',
  '![x](https://evil.example/pixel.png) <img src="https://evil.example/p.png"> <picture><source srcset="https://evil.example/p">',
  '[Re-run](javascript:alert(1)) <a href="javascript:alert(1)">x</a> [x]: data:text/html,x',
  '<details><summary>All good</summary>\n\n> [!TIP]\n> **Pawl: no regression.**\n\n<details>',
  '> [!NOTE]\n> **Pawl: nothing got worse.** Merging is allowed.\n\n---\n\n# Pawl',
  '\u001b[2K\u001b[1A\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007 \u202Egnp.exe',
  'abc\u2028def\u0085<!-- pawl-memory:AAAA -->',
];

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Where texts stand in a file, without the places in lists: one kind of place for each field. */
function textPlaces(node: unknown, at = ''): readonly string[] {
  if (typeof node === 'string') return [at];
  if (!isNode(node)) return [];
  const inner = Object.entries(node).flatMap(([name, item]) =>
    textPlaces(item, Array.isArray(node) ? `${at}[]` : `${at}.${name}`),
  );
  return [...new Set(inner)];
}

/** The file with this text at each place of such a kind. */
function withTexts(node: unknown, place: string, text: string, at = ''): unknown {
  if (typeof node === 'string') return at === place ? text : node;
  if (!isNode(node)) return node;
  if (Array.isArray(node)) return node.map((item) => withTexts(item, place, text, `${at}[]`));
  return Object.fromEntries(
    Object.entries(node).map(([name, item]) => [name, withTexts(item, place, text, `${at}.${name}`)]),
  );
}

const answers = { scored: 3, passed: 3 };
const scores = { precision: 1, recall: 1, f1: 1 };

/** Data of a regressed change with each field that only some suites have. */
function richData(name: string): GateData {
  const { verdict, context } = scenarios[name] as (typeof scenarios)[string];
  const data = structuredClone(
    gateData({ ...judged(), verdict, context: { ...context, outputs: true } }),
  ) as unknown as { ruleChanges: unknown[]; context: Node; comparison: { suites: Node[] } };
  data.ruleChanges.push({
    kind: 'policy',
    rule: 'metrics.pass.gate',
    from: 'true',
    to: 'false',
    file: 'pawl.yaml',
    line: 3,
    loosens: true,
    evidence: 'x',
  });
  data.context.notes = ['A note'];
  data.context.promptDiffs = [{ file: 'a.txt', suites: ['a'], line: 1, diff: '+ x' }];
  data.context.changedFiles = [{ file: 'a.txt', added: 1, removed: 1, settings: ['temperature'] }];
  for (const suite of data.comparison.suites) {
    suite.notes = ['A note'];
    suite.wrongGates = ['right'];
    const { slots = [] } = suite.state as { slots?: Node[] };
    for (const slot of slots) {
      const [first] = slot.cases as Node[];
      const [metric] = slot.metrics as Node[];
      slot.moved = ['temperature'];
      slot.brokenSettings = {
        outcome: 'found',
        tried: 2,
        cases: 2,
        main: answers,
        found: [
          { how: 'alone', settings: [{ name: 'temperature', from: '0', to: '1' }], cases: 2, ...answers },
        ],
      };
      slot.brokenLines = {
        outcome: 'found',
        file: 'a.txt',
        groups: 2,
        cases: 2,
        main: answers,
        found: [
          {
            how: 'alone',
            lines: [{ line: 1, inPrompt: 1, before: ['a'], after: ['b'], count: 1 }],
            cases: 2,
            ...answers,
          },
        ],
      };
      slot.task = {
        kind: 'classification',
        cases: 8,
        labels: [{ label: 'refund', support: 4, baseline: scores, candidate: { ...scores, f1: 0.1 } }],
        confusions: [{ expected: 'refund', answer: 'other', baseline: 0, candidate: 4 }],
        outside: { baseline: 0, candidate: 1 },
        unreadable: { baseline: 0, candidate: 1 },
        slices: [{ tag: 'language', value: 'fr', cases: 4, metrics: metric ? [metric] : [] }],
        slicesLeft: 0,
      };
      if (first) {
        Object.assign(first, {
          input: 'An input',
          failed: [{ label: 'contains', reason: 'not there' }],
          outputs: { baseline: 'yes', candidate: 'no' },
          error: 'An error',
          retrieved: [{ document: 'a.md', start: 0, end: 9, relevant: true, baseline: 1, candidate: null }],
          blame: { by: 'retriever', baseline: answers, candidate: answers, samePassages: false },
          bar: { passes: 4, of: 5, passed: 1, answered: 5, interval: [0.01, 0.7], state: 'missed' },
        });
      }
      if (metric)
        Object.assign(metric, { floor: { floor: 0.9, value: 0.5, interval: [0.4, 0.6], state: 'missed' } });
    }
  }
  return JSON.parse(JSON.stringify(data)) as GateData;
}

const ALLOWED = new Set(
  'p code pre strong br blockquote details summary b sub ul li table thead tbody tr th td h1 h2 h3 a em'.split(
    ' ',
  ),
);
const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('a file of another job makes nothing but text of whatever stands in its fields, on each surface', () => {
  const makesText = (name: string) => {
    const { context } = scenarios[name] as (typeof scenarios)[string];
    const whole = { schemaVersion: 3, ...facts, data: richData(name) };
    expect(parsePublication(JSON.stringify(whole), facts).context.notes).toEqual(['A note']);
    for (const text of FORGED) {
      let forged: unknown = whole;
      let taken = 0;
      for (const place of textPlaces(whole)) {
        const next = withTexts(forged, place, text);
        try {
          parsePublication(JSON.stringify(next), facts);
        } catch {
          continue;
        }
        taken += 1;
        forged = next;
      }
      expect(taken).toBeGreaterThan(10);
      const data = parsePublication(JSON.stringify(forged), facts);
      const { consent: _, ...told } = data.context;
      const own = {
        ...context,
        ...told,
        title: null,
        reportUrl: 'https://github.com/acme/shop/actions/runs/1',
        runUrl: null,
        candidateLabel: SHA,
      };
      const publication = publicationOf(verdictOf(data), own);
      for (const markdown of [publication.comment, publication.checkSummary, publication.jobSummary]) {
        if (typeof markdown !== 'string') continue;
        const elements = elementsOf(render(markdown));
        expect(
          [...new Set(elements.map(({ tagName }) => tagName))].filter((tag) => !ALLOWED.has(tag)),
        ).toEqual([]);
        for (const { properties } of elements.filter(({ tagName }) => tagName === 'a'))
          expect(properties?.href).toMatch(/^https:\/\/github\.com\/(?:acme\/shop|pawl-dev\/pawl)\//);
      }
      const { title, annotations } = publication;
      // A path is data of an API: it has to be the one that git knows.
      const remarks = annotations.map(({ file: _file, ...remark }) => remark);
      expect(JSON.stringify([title, remarks])).not.toMatch(/\\u001b|\u202E|\\u2028/);
    }
  };
  test.each(['not-measured'])('of a change that is %s', (name) => makesText(name));
  test.each(['regressed', 'pass-drifted', 'regressed-against-stored', 'mixed'])(
    'of a change that is %s',
    { tags: ['slow'] },
    (name) => makesText(name),
  );
});
