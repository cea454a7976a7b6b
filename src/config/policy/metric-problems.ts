import type { ErrorHelp } from '../../errors.ts';
import { isError, taskMetricOf } from '../../tasks/task-metric.ts';
import { nearestWord } from '../nearest-word.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';
import { pasteLines, pathWords } from './policy-problems.ts';
import { task } from './policy-suites.ts';

/** What the schema cannot say of a policy's metrics: settings of the pass rate are fractions. */
export function metricProblems(source: YamlSource, plain: unknown): readonly ErrorHelp[] {
  if (!isBlock(plain)) return [];
  const suites = 'suites' in plain && Array.isArray(plain.suites) ? plain.suites : [];
  return [
    ...rateProblems(source, plain, []),
    ...suites.flatMap((suite, at) =>
      isBlock(suite)
        ? [
            ...rateProblems(source, suite, ['suites', at]),
            ...taskMetricProblems(source, suite, ['suites', at]),
          ]
        : [],
    ),
  ];
}

function rateProblems(source: YamlSource, holder: object, path: YamlPath): readonly ErrorHelp[] {
  const metrics = 'metrics' in holder && isBlock(holder.metrics) ? holder.metrics : {};
  const pass = 'pass' in metrics && isBlock(metrics.pass) ? metrics.pass : {};
  return (['tolerance', 'floor'] as const).flatMap((setting) => {
    const found = setting in pass ? (pass as Record<string, unknown>)[setting] : undefined;
    if (typeof found !== 'number' || found <= 1) return [];
    const at = [...path, 'metrics', 'pass', setting];
    return [
      {
        code: 'config/out-of-range',
        what: `\`${pathWords(at)}\` must be at most 1: the pass rate is a fraction.`,
        why: `Found \`${found}\`. ${found} % is written ${found / 100}.`,
        fix: pasteLines(at, found / 100),
        place: source.placeOf(at),
      },
    ];
  });
}

/** Whether a YAML value is a block of keys. */
export function isBlock(found: unknown): found is object {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/** What is wrong with a suite's settings of its task's metrics: a label that the task does not list, a rate above 1. */
function taskMetricProblems(source: YamlSource, suite: object, path: YamlPath): readonly ErrorHelp[] {
  const spec = 'task' in suite ? task.safeParse(suite.task).data : undefined;
  const metrics = 'metrics' in suite ? Object(suite.metrics) : {};
  if (!spec) return [];
  const { kind, labels, slices = [], schema, within } = spec;
  return Object.entries(metrics).flatMap(([name, settings]) => {
    const metric = taskMetricOf(name, {
      kind,
      slices,
      ...(schema !== undefined && { schema: {} }),
      ...(within !== undefined && { within }),
    });
    if (metric === null) return [];
    const at = [...path, 'metrics', name];
    const { label } = metric;
    const unknown = label !== null && labels !== undefined && !labels.includes(label);
    return [
      ...(unknown ? [unknownLabel(source, at, name, label, labels)] : []),
      ...(isError(name) ? [] : aboveOne(source, at, Object(settings))),
    ];
  });
}

function unknownLabel(
  source: YamlSource,
  at: YamlPath,
  name: string,
  label: string,
  labels: readonly string[],
): ErrorHelp {
  const near = nearestWord(label, labels);
  return {
    code: 'config/unknown-label',
    what: `\`${name}\` is about \`${label}\`, which the task of this suite does not list.`,
    why: near === null ? `Its labels: ${labels.join(', ')}.` : `Did you mean \`${near}\`?`,
    fix:
      near === null ? 'name one of them, or add it to `task.labels`' : name.replace(`/${label}`, `/${near}`),
    place: source.placeOfKey(at),
  };
}

function aboveOne(
  source: YamlSource,
  path: YamlPath,
  settings: Readonly<Record<string, unknown>>,
): readonly ErrorHelp[] {
  return (['tolerance', 'floor'] as const).flatMap((setting) => {
    const found = settings[setting];
    if (typeof found !== 'number' || found <= 1) return [];
    const at = [...path, setting];
    return [
      {
        code: 'config/out-of-range',
        what: `\`${pathWords(at)}\` must be at most 1: it is a fraction.`,
        why: `Found \`${found}\`. ${found} % is written ${found / 100}.`,
        fix: pasteLines(at, found / 100),
        place: source.placeOf(at),
      },
    ];
  });
}
