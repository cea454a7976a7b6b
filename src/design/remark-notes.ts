import { grouped } from '../grouped.ts';
import type { Sample } from '../samples/sample.ts';

/** Remarks that one suite shows. */
const MOST = 5;

/** What retrievers of the change say of themselves, by suite: each remark once, with how many cases have it where not all do. */
export function remarkNotes(samples: readonly Sample[]): { readonly suite: string; readonly note: string }[] {
  const own = samples.filter(({ arm }) => arm === 'candidate');
  return [...grouped(own, ({ suite }) => suite)].flatMap(([suite, asked]) => {
    const all = new Set(asked.map((sample) => sample.case)).size;
    const holders = new Map<string, Set<string>>();
    for (const { remarks = [], case: id } of asked)
      for (const remark of remarks) holders.set(remark, (holders.get(remark) ?? new Set()).add(id));
    return [...holders].slice(0, MOST).map(([remark, cases]) => ({
      suite,
      note: cases.size === all ? remark : `${remark} (${cases.size} of ${all} cases)`,
    }));
  });
}
