import { addedTotals } from '../../compare/run-totals.ts';
import { count } from '../../numbers.ts';
import type { GateEvent } from '../../pipeline/pipeline.ts';
import { armCellKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { stageFacts } from '../../samples/stage.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import type { Consent } from './consent.ts';
import type { JudgedChange } from './judged-change.ts';
import type { Offer } from './offers.ts';

type Offering = Pick<JudgedChange, 'verdict' | 'notes'> & {
  readonly offers: readonly Offer[];
};

/** What the second judging of a run knows of the first. */
export interface SecondJudging {
  readonly triedBefore: readonly Sample[];
}

/**
 * A judged change. A command line may accept cases that this very run is the first of its clone to offer: a CI that clones again for
 * each run has no memory of the one before, and an ID is a digest of what was seen. Such cases leave, and the rest is judged once more,
 * by the answers that are there already and within the same budget.
 */
export async function judgedAsAccepted<T extends Offering>(
  consent: Consent,
  options: GateOptions,
  judge: (consent: Consent, options: GateOptions & Partial<SecondJudging>) => Promise<T>,
): Promise<T> {
  const { accept = [] } = options;
  if (accept.length === 0 || options.conversation) return judge(consent, options);
  const [seen, seenAgain] = [new Map<string, Sample>(), new Map<string, Sample>()];
  const first = await judge(consent, noting(options, seen));
  const offer = first.offers.find(({ id, of }) => of === 'cases' && accept.includes(id));
  if (offer === undefined) return first;
  options.log('accepted: the cases that the command line names. The rest is judged by the same answers.');
  const offers = { ...consent.ledger.offers, [offer.id]: offer.kept };
  const known = { ...consent, ledger: { ...consent.ledger, offers } };
  const triedBefore = [...seen.values()].filter(({ stage }) => stageFacts(stage).opening !== true);
  // Its plan was told: only what must be judged has become less.
  const untold = noting(options, seenAgain, (event) => event.kind === 'plan');
  const second = await judge(known, { ...untold, fresh: false, triedBefore });
  const unused = [...seen].flatMap(([key, sample]) => (seenAgain.has(key) ? [] : [sample]));
  const verdict = { ...second.verdict, comparison: addedTotals(second.verdict.comparison, unused) };
  return { ...second, verdict, notes: [...second.notes, triedNote(unused.length)] };
}

function triedNote(samples: number): string {
  return `No run of this clone had offered what is accepted here, so its cases were tried once more first: ${count(samples, 'sample')}, counted in the calls.`;
}

/** The options of a judging that notes its samples, those of a journal as well, and tells no event that `isTold` already. */
function noting(
  options: GateOptions,
  seen: Map<string, Sample>,
  isTold: (event: GateEvent) => boolean = () => false,
): GateOptions {
  return {
    ...options,
    onEvent: (event) => {
      if (event.kind === 'sample') {
        const { round, stage, repeat } = event.sample;
        seen.set(`${round} ${stage} ${repeat} ${armCellKey(event.sample)}`, event.sample);
      }
      if (!isTold(event)) options.onEvent(event);
    },
  };
}
