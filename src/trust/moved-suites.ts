import type { SuiteConfig } from '../config/gate-config.ts';
import { LOOSER } from './looser-values.ts';
import { stricterMetric } from './stricter-metric.ts';

/** A suite of a change, and its contents: for each case in each column, texts that name all that can change its answer or score. */
export interface SuiteContents {
  readonly suite: SuiteConfig;
  readonly contents: ReadonlySet<string>;
}

/**
 * The suites of a change that hold a case of main unchanged and judge it at least as strictly. Such a case moved: nothing that main
 * measures is lost. Empty where one of its columns is in none of these suites.
 */
export function movedTo(
  main: SuiteConfig,
  columns: readonly (readonly string[])[],
  others: readonly SuiteContents[],
): readonly string[] {
  const strict = others.filter(({ suite }) => isAsStrict(main, suite));
  const places = columns.map((column) =>
    strict.find(({ contents }) => column.some((content) => contents.has(content))),
  );
  return places.length === 0 || places.includes(undefined)
    ? []
    : [...new Set(places.flatMap((place) => place?.suite.id ?? []))];
}

/** Whether a suite is judged no more leniently than another: each metric, what makes it run, and its task. */
function isAsStrict(main: SuiteConfig, own: SuiteConfig): boolean {
  const names = new Set(['pass', ...Object.keys(main.metrics), ...Object.keys(own.metrics)]);
  const policyOf = ({ metrics }: SuiteConfig, name: string) =>
    (Object.hasOwn(metrics, name) ? metrics[name] : undefined) ?? {};
  return (
    [...names].every(
      (name) => stricterMetric(name, policyOf(main, name), policyOf(own, name)).loosened.length === 0,
    ) &&
    (['paths', 'inputs'] as const).every((key) => !LOOSER[`suites[].${key}`]?.(main[key], own[key])) &&
    JSON.stringify(main.task) === JSON.stringify(own.task)
  );
}
