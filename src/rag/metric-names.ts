import type { RetrievalMetrics } from './retrieval/metrics.ts';
import type { RagSettings } from './settings-schema.ts';

/** What is measured at each cut of a ranking. */
const AT_CUT = [
  'recall',
  'precision',
  'hit',
  'mrr',
  'ndcg',
] as const satisfies readonly (keyof RetrievalMetrics)[];

/** Names of all metrics that a `pawl:rag` provider of these settings may give an answer. */
export function ragMetricNames({ measure: { at } }: Pick<RagSettings, 'measure'>): readonly string[] {
  const cuts = at.length > 0 ? at.map((cut) => `@${cut}`) : ['@k'];
  return [
    ...cuts.flatMap((cut) => AT_CUT.map((metric) => metric + cut)),
    'map',
    'context tokens',
    'grounded',
    'citations',
  ];
}
