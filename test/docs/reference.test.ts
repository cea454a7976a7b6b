import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentsPage } from '../../scripts/reference/documents-page.ts';
import { REFERENCE, referencePages } from '../../scripts/reference/pages.ts';
import { POLICY_EXAMPLES } from '../../scripts/reference/policy-examples.ts';
import { INPUT_NAMES } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/outputs.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Command } from '../../src/cli/flags.ts';
import { FORMATS } from '../../src/cli/formats.ts';
import { REPORTS } from '../../src/commands/gate/write-reports.ts';
import { TRANSITIONS } from '../../src/compare/comparison.ts';
import { policySchema } from '../../src/config/policy/policy.ts';
import { POLICY_KEYS } from '../../src/config/policy/policy-keys.ts';
import { CASE_METADATA } from '../../src/engine/worker/manifest/case-metadata.ts';
import { BUILT_IN_METRICS } from '../../src/metrics/built-in-metrics.ts';
import { RELIABILITY_METRICS } from '../../src/metrics/reliability.ts';
import { UNMEASURED_CAUSES } from '../../src/plan/eval-plan.ts';
import { ragMetricNames } from '../../src/rag/metric-names.ts';
import { ragSchema } from '../../src/rag/settings-schema.ts';
import { MARK_WORDS } from '../../src/report/words/metrics/metric-marks.ts';
import { ERROR_CAUSES } from '../../src/samples/sample.ts';
import { TASK_KINDS } from '../../src/tasks/task.ts';
import { metricsOfKind } from '../../src/tasks/task-metric.ts';
import { REASON_CODES } from '../../src/verdict/reason-codes.ts';
import { RULES } from '../../src/verdict/rules.ts';

const pages = new Map(referencePages().map(({ file, text }) => [file, text]));
const held = (file: string) => readFileSync(path.join(REFERENCE, file), 'utf8');

test.each([...pages.keys()])(
  'docs/reference/%s is what the source says: `node scripts/reference.ts --write`',
  (file) => {
    expect(held(file)).toBe(pages.get(file));
  },
);

test('no page of the reference is left over', () => {
  // Written by hand; the differences of scores by test/slow/differential, the attacks by test/docs/attacks.test.ts.
  const others = ['attacks.md', 'engine-differences.md', 'rag.md', 'reports.md', 'tasks.md', 'verdicts.md'];
  expect(readdirSync(REFERENCE).sort()).toEqual([...pages.keys(), ...others].sort());
});

test('every key, input, output, command and flag is found by its name, with words beside it', () => {
  const described = (file: string, name: string) =>
    held(file)
      .split('\n')
      .some((line) => line.startsWith(`| \`${name}`) && !/\|\s*\|$/.test(line));
  const missing = [
    ...Object.keys(POLICY_KEYS).filter((key) => !described('policy.md', key)),
    ...[...INPUT_NAMES, ...OUTPUT_NAMES].filter((name) => !described('action.md', name)),
    ...Object.entries(COMMANDS as Readonly<Record<string, Command>>).flatMap(([name, { flags }]) => [
      ...(held('commands.md').includes(`\n## pawl ${name}\n`) ? [] : [name]),
      ...Object.keys(flags).filter((flag) => !described('commands.md', `--${flag}`)),
    ]),
  ];
  expect(missing).toEqual([]);
});

test('every key of pawl.yaml has an example that is valid', () => {
  const values = Object.entries(POLICY_EXAMPLES).map(([name, text]) => {
    const value = parse(text);
    expect(Object.keys(value), name).toEqual([name]);
    const { success, error } = policySchema.safeParse(value);
    expect([success, error?.issues ?? []], name).toEqual([true, []]);
    expect(held('policy.md')).toContain(`\`\`\`yaml\n${text}\n`);
    return value;
  });
  const shown = (node: unknown, [part, ...rest]: readonly string[]): boolean => {
    if (part === undefined || typeof node !== 'object' || node === null)
      return part === undefined && node !== undefined;
    const below = part === '*' || part === '[]' ? Object.values(node) : [Object(node)[part]];
    return below.some((child) => shown(child, rest));
  };
  const absent = Object.keys(POLICY_KEYS).filter(
    (key) => !values.some((value) => shown(value, key.replaceAll('[]', '.[]').split('.'))),
  );
  expect(absent).toEqual([]);
});

test('every code of an error that the source throws has its section', () => {
  const source = readdirSync(path.resolve(import.meta.dirname, '../../src'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.resolve(import.meta.dirname, '../../src', name), 'utf8'))
    .join('\n');
  const rooms = new Set([...source.matchAll(/code: '([a-z]+)\/[a-z\d-]+'/g)].map(([, room]) => room));
  // A code may also be chosen, given to a function, or stand in a constant.
  const codes = new Set(
    [...source.matchAll(/'(([a-z]+)\/[a-z\d-]+)'/g)].flatMap(([, code, room]) =>
      rooms.has(room) ? [code] : [],
    ),
  );
  expect(codes.size).toBeGreaterThan(150);
  expect([...codes].filter((code) => !held('errors.md').includes(`\n## ${code}\n`))).toEqual([]);
  for (const section of held('errors.md').split('\n## ').slice(1)) {
    const [code = '', , cause = ''] = section.split('\n');
    expect(cause, code).toMatch(/^(?!To fix).*[a-z]{3}/);
    expect(section, code).toContain('\nTo fix:');
  }
});

test('code in the words of an error is shown as it is typed', () => {
  const prose = held('errors.md').replaceAll(/^```[\s\S]*?^```/gm, '');
  const escaped = [...prose.matchAll(/`[^`\n]+`/g)].map(([code]) => code);
  expect(escaped.length).toBeGreaterThan(100);
  expect(escaped.filter((code) => /\\\*|&lt;/.test(code))).toEqual([]);
});

test('every field of a JSON document, and every setting of pawl:rag, is found by its name', () => {
  const schemas = ['result', 'plan', 'backtest'].map(
    (name) =>
      [
        'documents.md',
        JSON.parse(
          readFileSync(path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), 'utf8'),
        ),
      ] as const,
  );
  const ofRag = z.toJSONSchema(ragSchema, { io: 'input', unrepresentable: 'any' });
  for (const [page, schema] of [...schemas, ['rag-settings.md', ofRag] as const]) {
    const names = namesIn(schema);
    expect(names.size, page).toBeGreaterThan(20);
    const absent = [...names].filter(
      (name) => !new RegExp(`^\\| \`(?:[^\`]*[.\\]])?${name}\``, 'm').test(held(page)),
    );
    expect(
      absent.filter((name) => name !== 'retriever'),
      page,
    ).toEqual([]);
  }
});

test('no field of a JSON document, and no other row of the generated tables, is without words', () => {
  const empty = [...pages.keys()].flatMap((file) =>
    held(file)
      .split('\n')
      .filter((line) => /^\|.*\|\s*\|$/.test(line))
      .map((line) => `${file}: ${line}`),
  );
  expect(empty).toEqual([]);
});

/** Names of the properties of a JSON Schema, however deep. */
function namesIn(schema: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return names;
  const { properties } = schema as { readonly properties?: unknown };
  if (typeof properties === 'object' && properties !== null)
    for (const name of Object.keys(properties)) names.add(name);
  for (const child of Object.values(schema)) namesIn(child, names);
  return names;
}

test('every word beside a metric is explained, and no other', () => {
  const [, section = ''] = held('verdicts.md').split('\n## Words beside a metric\n');
  const table = section.split('\n## ')[0] ?? '';
  const rows = [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(rows.sort()).toEqual(Object.values(MARK_WORDS).filter(Boolean).sort());
});

test('every metric of ours has its row, with words beside it', () => {
  const page = held('metrics.md');
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm)].map(([, name, what]) => [name, what]),
  );
  const names = [
    ...BUILT_IN_METRICS,
    ...RELIABILITY_METRICS,
    ...ragMetricNames({ measure: { at: [], depth: 1 } }),
  ];
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !rows.get(name)?.trim())).toEqual([]);
  const ofTasks = TASK_KINDS.flatMap((kind) => metricsOfKind(kind).map((name) => [kind, name] as const));
  expect(ofTasks.filter(([kind, name]) => !rows.get(kind)?.includes(`\`${name}\``))).toEqual([]);
});

test('every key of metadata that the source reads has its row, and no other', () => {
  const rows = [...held('metrics.md').matchAll(/^\| `metadata\.([^`]+)` \| ([^|]*) \|/gm)];
  expect(rows.filter(([, , what]) => !what?.trim())).toEqual([]);
  const relevant = readFileSync(path.resolve(import.meta.dirname, '../../src/rag/relevant.ts'), 'utf8');
  const ofRag = [...relevant.matchAll(/metadata\?\.(\w+)/g)].map(([, key]) => key);
  expect(rows.map(([, key]) => key)).toEqual([...Object.keys(CASE_METADATA), ...ofRag]);
});

test('every format and every report of a run has its row', () => {
  const page = held('commands.md');
  const names = [...Object.keys(FORMATS), ...Object.values(REPORTS).map(({ file }) => file)];
  expect(names.filter((name) => !page.includes(`\n| \`${name}\` |`))).toEqual([]);
});

test('every code of a document has its row, and every row of a reason is said somewhere', () => {
  const page = held('codes.md');
  const codes = [
    ...Object.keys(REASON_CODES),
    ...Object.keys(UNMEASURED_CAUSES),
    ...TRANSITIONS,
    ...ERROR_CAUSES,
  ];
  expect(codes.filter((name) => !page.includes(`\n| \`${name}\` |`))).toEqual([]);
  const ofRules = new Set<string>(RULES.map(({ code }) => code));
  const source = ['judge.ts', 'standing.ts'].map((name) =>
    readFileSync(path.resolve(import.meta.dirname, '../../src/verdict', name), 'utf8'),
  );
  const said = (code: string) => ofRules.has(code) || source.some((text) => text.includes(`code: '${code}'`));
  expect(Object.keys(REASON_CODES).filter((code) => !said(code))).toEqual([]);
});

test('every kind of task is in its table', () => {
  const page = held('tasks.md');
  expect(TASK_KINDS.filter((kind) => !page.includes(`\n| \`${kind}\` |`))).toEqual([]);
});

test.each([
  'pairs[].differs', // of variants, in a list of an interface
  'models[].ends.daysLeft', // in both parts of a type
  'standardErrors.mixedRate', // inherited
  'suites[].trends[].points[].drifted', // imported from another file
  'quarantine.add[].case',
  'record.precision',
])('the field %s of a document without a schema is in the reference', (field) => {
  const { text } = documentsPage(path.resolve(import.meta.dirname, '../..'));
  expect(text).toContain(`| \`${field}\` | `);
});
