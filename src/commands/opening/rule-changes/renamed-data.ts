import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { presentText } from '../../../config/present-files.ts';
import { yamlSource } from '../../../config/yaml/yaml-source.ts';
import type { Arm } from '../../../samples/sample.ts';

/** Keys of a suite's config that say what is under test, and not what is checked. */
const SUBJECT = ['prompts', 'providers', 'targets', 'description'];

type Data = Readonly<Record<string, unknown>>;

/**
 * Whether a file of data holds the same on both sides, but for a metric that has another name, and for cases that are added. In the config of a
 * suite, what is under test may differ as well. False for code, and where one side does not have the file.
 */
export function differsInName(
  file: string,
  { from, to, isConfig }: { readonly from: string; readonly to: string; readonly isConfig: boolean },
  roots: Readonly<Record<Arm, string>>,
): boolean {
  const [before, now] = [dataIn(roots.baseline, file), dataIn(roots.candidate, file)];
  // A formula may name the metric.
  if (before === null || now === null || 'derivedMetrics' in before || 'derivedMetrics' in now) return false;
  const named = withName(before, from, to);
  if (Array.isArray(named)) return addsCases(named, now);
  const aside = isConfig ? [...SUBJECT, 'tests'] : ['tests'];
  const checks = (data: unknown): Data =>
    Object.fromEntries(Object.entries(data as Data).filter(([key]) => !aside.includes(key)));
  return (
    addsCases((named as Data).tests, (now as Data).tests) && isDeepStrictEqual(checks(named), checks(now))
  );
}

/** Whether a list holds all of another one, in its order, and beside it cases alone. Other values must be equal. */
function addsCases(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now)) return isDeepStrictEqual(before, now);
  let at = 0;
  const isKnown = (item: unknown) => at < before.length && isDeepStrictEqual(before[at], item) && ++at > 0;
  const isCase = (item: unknown) => Array.isArray(item) || Object.hasOwn(Object(item), 'vars');
  return now.every((item) => isKnown(item) || isCase(item)) && at === before.length;
}

function dataIn(root: string, file: string): object | null {
  const text = presentText(path.join(root, file)).trimEnd();
  if (/\.csv$/i.test(file)) return tableOf(text);
  if (!/\.(?:ya?ml|jsonl?)$/i.test(file)) return null;
  const isLines = /\.jsonl$/i.test(file);
  const source = yamlSource(file, isLines ? `[${text.split(/(?:\r?\n)+/).join(',\n')}]` : text);
  const data = source.kind === 'problems' ? null : source.value.plain();
  return typeof data === 'object' ? data : null;
}

/** A value of a table, in quotes or without, and what ends it. */
const CELL = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;

/** The rows of a table, whose cells below `__metric` name a metric; null where it is written in another way. */
function tableOf(text: string): object | null {
  const rows: string[][] = [[]];
  let read = 0;
  for (const [all, cell = '', end = ''] of text.matchAll(CELL)) {
    read += all.length;
    rows.at(-1)?.push(cell);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [head = []] = rows;
  if (read < text.length || text === '') return null;
  return rows.map((row) => row.map((cell, at) => (head[at] === '__metric' ? { metric: cell } : cell)));
}

function withName(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withName(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  const named = Object.entries(value).map(([key, item]) => [
    key,
    key === 'metric' && item === from ? to : withName(item, from, to),
  ]);
  return Object.fromEntries(named);
}
