import { count } from '../../../numbers.ts';
import type { Verdict } from '../../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../../case-groups.ts';
import { quoted } from '../../escape.ts';

/** Lines that are told. */
const TOLD = 3;

/**
 * Metrics that gate, that every answer of main says, and that answers of this PR do not say in a few cases. Code may say a metric of right
 * answers alone, so each is told, although chance may take so few.
 */
export function quietMetricLines(verdict: Verdict): readonly string[] {
  const lines = judgedSuites(verdict).flatMap(({ suite, comparison }) =>
    slotsOf(comparison).flatMap(({ metrics }) =>
      metrics.flatMap(({ name, fewUnsaid }) =>
        fewUnsaid === undefined
          ? []
          : [
              `In ${count(fewUnsaid, 'case')} of ${quoted(suite)} main's answers say something of ${quoted(name)}, and this PR's do not.`,
            ],
      ),
    ),
  );
  return lines.slice(0, TOLD);
}
