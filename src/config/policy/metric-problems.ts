import type { ErrorHelp } from '../../errors.ts';
import type { YamlPath, YamlSource } from '../yaml/yaml-source.ts';
import { pasteLines, pathWords } from './policy-problems.ts';
import { taskMetricProblems } from './task-metric-problems.ts';

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
