import type { RetrievalMetrics } from './retrieval/metrics.ts';
import type { RagSettings } from './settings-schema.ts';

type AtCut = Exclude<keyof RetrievalMetrics, 'map'>;

/** What is measured at each cut of a ranking, in words. */
const AT_CUT: Readonly<Record<AtCut, string>> = {
  recall: 'The share of what is `relevant` that stands among the first k passages.',
  precision: 'The share of the first k places that hold something relevant.',
  hit: '1 where anything relevant is among the first k passages, else 0.',
  mrr: '1 ÷ the place of the first relevant passage, 0 where none is among the first k.',
  ndcg: 'The gain of the first k passages, each divided by log2(place + 1), out of the most that they could have.',
};

/** What is measured of an answer as a whole, in words. */
const OF_ANSWER = {
  map: 'The mean precision at the places of relevant passages, over the whole ranking.',
  'context tokens': 'Tokens of the passages that were found: what they cost in a prompt.',
  grounded: 'The share of the sentences of the answer where one passage holds most of the words.',
  citations: 'The share of citations (`[2]`, `[docs/returns.md]`) that name a passage that was found.',
} as const;

/** Names of all metrics that a `pawl:rag` provider of these settings may give an answer. */
export function ragMetricNames({ measure: { at } }: Pick<RagSettings, 'measure'>): readonly string[] {
  const cuts = at.length > 0 ? at.map((cut) => `@${cut}`) : ['@k'];
  return [
    ...cuts.flatMap((cut) => Object.keys(AT_CUT).map((metric) => metric + cut)),
    ...Object.keys(OF_ANSWER),
  ];
}

/** What a metric of `pawl:rag` measures, for the reference. */
export function ragMetricWords(name: string): string {
  const [base = ''] = name.split('@');
  return { ...AT_CUT, ...OF_ANSWER }[base as AtCut] ?? '';
}
