import { tapedGrader } from '../calls/taped-provider.ts';
import { flatAssertions } from '../checks/grader-calls.ts';
import type { Promptfoo } from '../promptfoo/promptfoo.ts';
import type { TestCase } from '../promptfoo/promptfoo-types.ts';

/** Checks that compare embeddings. */
const COMPARES = /^(?:not-)?(?:similar(?::.*)?|answer-relevance)$/;

/**
 * Has the graders that make embeddings told no secret, and puts them on the tape where there is one. promptfoo takes the method of such a grader before it says whom it asks, so each kind of
 * them is looked for once, by a comparison in which nobody is asked.
 */
export async function tapeEmbeddings(promptfoo: Promptfoo, tests: readonly TestCase[]): Promise<void> {
  const { assertions } = promptfoo;
  if (assertions?.matchesSimilarity === undefined) return;
  const graders = new Map<string, unknown>();
  for (const test of tests)
    for (const { type, provider = test.options?.provider } of flatAssertions(test))
      if (COMPARES.test(type)) graders.set(JSON.stringify(provider) ?? '', provider);
  const context = {
    getActiveTraceparent: () => undefined,
    withGraderSpan: <R>(_span: unknown, grade: () => R) => grade(),
    async withProviderSpan<R>({ provider }: { provider: Parameters<typeof tapedGrader>[0] }): Promise<R> {
      tapedGrader(provider);
      return { embedding: [1], similarity: 1 } as R;
    },
  };
  for (const provider of graders.values())
    await promptfoo
      .withProviderCallTracingContext(context, () =>
        assertions.matchesSimilarity('a', 'a', 0, false, { provider }),
      )
      // A grader that cannot be made says so where it grades.
      .catch(() => {});
}
