import { answerChecks } from './answer-checks.ts';
import type { Passage, Retrieved } from './passage.ts';
import { relevantOf } from './relevant.ts';
import { lackRemark, NOTHING_FOUND } from './remarks.ts';
import { retrievalMetrics } from './retrieval/metrics.ts';
import { findsOf, isRelevant, type Relevant } from './retrieval/relevance.ts';
import type { RagSettings } from './settings-schema.ts';
import { tokenCounter } from './token-count.ts';

interface Answered {
  readonly output?: unknown;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What a case says of itself. */
interface CaseFacts {
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly test?: { readonly metadata?: Readonly<Record<string, unknown>> };
}

/** Metrics of the whole ranking, by name; empty where the case does not say what should be found. */
export function rankingMetrics(
  ranking: readonly Passage[],
  { k, measure: { at } }: RagSettings,
  { vars = {}, test }: CaseFacts,
): Record<string, number> {
  const relevant = relevantOf(test?.metadata, vars);
  if (relevant === null) return {};
  const finds = findsOf(ranking, relevant);
  const gains = relevant.map(({ gain }) => gain);
  const cuts = at.length > 0 ? at.map((cut) => [cut, `@${cut}`] as const) : [[k, '@k'] as const];
  const named = cuts.flatMap(([cut, name]) => {
    const { map, ...cutMetrics } = retrievalMetrics(finds, gains, cut) ?? {};
    const own = Object.entries(cutMetrics).map(([metric, value]): [string, number] => [metric + name, value]);
    return map === undefined ? own : [...own, ['map', map] as [string, number]];
  });
  return Object.fromEntries(named);
}

/** What is said of an answer beside it: its passages, their texts as `context`, and what was measured of both. */
export async function metadataOf(
  response: Answered,
  { passages, answer, language, remarks: own = [], corpus }: Retrieved,
  { answer: generator }: RagSettings,
  ranked: Readonly<Record<string, number>>,
  { vars = {}, test }: CaseFacts = {},
): Promise<Record<string, unknown>> {
  const count = await tokenCounter();
  const context = passages.map(({ text }) => text);
  const answered = generator || answer !== null ? String(response.output ?? '') : null;
  const metrics = {
    ...ranked,
    'context tokens': context.reduce((sum, text) => sum + count(text), 0),
    ...(answered === null ? {} : answerChecks(answered, passages)),
  };
  const relevant = relevantOf(test?.metadata, vars) ?? [];
  const remarks = [
    ...own,
    ...(passages.length === 0 ? [NOTHING_FOUND] : []),
    ...(corpus === undefined ? [] : relevant.flatMap((item) => lackRemark(item, corpus))),
  ];
  const retrieved = passages.map((passage) => placeOf(passage, relevant, generator !== undefined));
  return {
    ...response.metadata,
    passages: passages.map(shown),
    context,
    pawl: {
      metrics,
      passages: retrieved,
      ...(language !== undefined && { language }),
      ...(remarks.length > 0 && { remarks }),
    },
  };
}

/** For the report, and with its words for a second answer from them. */
function placeOf(passage: Passage, relevant: readonly Relevant[], withText: boolean) {
  const { document, text, span } = passage;
  const mark = isRelevant(passage, relevant) && { relevant: true };
  return { document, ...(span ?? {}), ...mark, ...(withText && { text }) };
}

function shown({ document, text, span, score }: Passage) {
  return { document, text, ...(span ?? {}), score };
}
