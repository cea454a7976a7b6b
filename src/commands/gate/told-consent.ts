import { PawlError } from '../../errors.ts';
import type { EventFacts } from '../../github/events/event.ts';
import { count, whole } from '../../numbers.ts';
import type { GateData, ToldConsent } from '../../publish/gate-data.ts';
import type { ConsentFacts } from '../../report/context.ts';
import { type Acceptance, heldAcceptances, uncounted } from '../../trust/consent.ts';
import { type Ledger, mergedLedger } from '../../trust/ledger.ts';
import { MOST_ACCEPTED } from '../../vocabulary.ts';
import { offeredCells, rulesId } from './offers.ts';

/** What a publishing job itself reads of the conversation that it writes into. */
interface Said {
  readonly ledger: Ledger;
  readonly acceptances: readonly Acceptance[];
}

/** What makes an ID that of one pull request, as it goes to this branch. */
export function consentScope({ repository, baseRef }: EventFacts, pull: number): string {
  return `${repository}#${pull} into ${baseRef ?? ''}`;
}

/**
 * The consent that a file of another job tells of, held against the comments: a file can say neither that somebody agreed, nor that
 * an ID stands for something else than what people see beside it. Later runs go by the ledger, so it takes from the file only what is
 * shown. Throws a usage error for an acceptance that nobody said, or that is made to cover more.
 */
export function toldConsent(
  { memory, ruleChanges, context: { consent } }: GateData & { readonly memory: Ledger },
  said: Said,
  scope: string,
): { readonly consent: Omit<ConsentFacts, 'hasConversation'> | undefined; readonly ledger: Ledger } {
  // What a comment was made to say of an ID is as good as nothing, and may not stand in the way of what is true of it.
  const known = provenOffers(scope, said.ledger);
  const shown = new Map(consent?.offers.map(({ id, of, cases }) => [id, of === 'cases' ? cases : null]));
  const offers = Object.entries(provenOffers(scope, memory)).filter(
    ([id, kept]) => Object.hasOwn(known, id) || shown.get(id) === kept.length - 1,
  );
  const ledger = mergedLedger(
    { ...said.ledger, offers: known },
    { ...memory, offers: Object.fromEntries(offers) },
  );
  if (consent === undefined) return { consent, ledger };
  const rules = rulesId(scope, ruleChanges);
  const isTrue = ({ id, of, cases }: ToldConsent['offers'][number]) => {
    // Of too many there is no ID to show: only that they cannot be accepted.
    if (of === 'cases')
      return cases > MOST_ACCEPTED || (cases > 0 && offeredCells(scope, ledger, id).length === cases);
    return of === 'removals' || id === rules;
  };
  const held = heldAcceptances(said.acceptances, consent);
  const accepted = consent.accepted.map((told) => {
    const { by, reason } = held.find(({ id }) => id === told.id) ?? unsaid(told.id);
    const cells = offeredCells(scope, said.ledger, told.id).length;
    if (told.of === 'cases' && told.cases.length > cells) throw stretched(told.id, cells, told.cases.length);
    return { ...told, by, reason };
  });
  const proven = { ...consent, accepted, offers: consent.offers.filter(isTrue) };
  const { byPeople } = uncounted(said.acceptances, consent, proven);
  return { consent: { ...proven, uncounted: byPeople }, ledger };
}

/** Offers of a ledger whose IDs are those of what they stand for. */
function provenOffers(scope: string, ledger: Ledger): Ledger['offers'] {
  return Object.fromEntries(
    Object.entries(ledger.offers).filter(([id]) => offeredCells(scope, ledger, id).length > 0),
  );
}

/** Throws the usage error for an acceptance that no comment says. */
export function unsaid(id: string): never {
  throw new PawlError({
    code: 'github/unsaid-acceptance',
    what: `The earlier job says that somebody accepted ${id}, but no valid comment says so.`,
    why: 'The comment may have been edited or deleted since, its author may have lost the permission, or this token cannot read comments.',
    fix: 'Run the gate again.',
  });
}

function stretched(id: string, cells: number, cases: number): PawlError {
  return new PawlError({
    code: 'github/unsaid-acceptance',
    what: `The earlier job says that ${id} accepts more than it stands for.`,
    why: `It says ${count(cases, 'case')}, and the comment of this gate offered ${whole(cells)} under that ID.`,
    fix: 'Run the gate again.',
  });
}
