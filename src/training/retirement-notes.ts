import { PACKAGE } from '../vocabulary.ts';
import { daysLeft, type Retirement, replacementId, retirementOf } from './retiring-models.ts';

/** A model that a suite asks, and where it is asked: absent where the maker's own address is meant. */
export interface AskedModel {
  readonly providerId: string;
  readonly address?: string | undefined;
}

/** From so many days before its end, every pull request names the model. */
export const SAID_FROM_DAYS = 120;

/** A sentence for each model that ends soon, or has ended, by what its maker announced. Each once. */
export function retirementNotes(models: readonly AskedModel[], now: number): readonly string[] {
  const notes = models.flatMap(({ providerId, address }) => {
    const found = retirementOf(providerId, address);
    return found && daysLeft(found, now) <= SAID_FROM_DAYS ? [noteOf(providerId, found, now)] : [];
  });
  return [...new Set(notes)];
}

/** "Model gpt-4o-mini ends on 2027-01-14, in 48 days … To judge its replacement: …", with the command as one span to copy. */
function noteOf(providerId: string, retirement: Retirement, now: number): string {
  const { source, read, model, isFineTuned } = retirement;
  const what = isFineTuned ? `Model ${model}, with everything fine-tuned from it,` : `Model ${model}`;
  const next = replacementId(providerId, retirement);
  const todo =
    next === null ? '' : ` To judge its replacement: \`npx ${PACKAGE} migrate ${providerId} ${next}\``;
  return `${what} ${endWords(retirement, now)} (${source}, as of ${read}).${todo}`;
}

/** `ends on 2027-01-14, in 48 days`, and what comes after it where its maker says so. Without a full stop. */
export function endWords(retirement: Retirement, now: number): string {
  const { ends, routed, replacement } = retirement;
  const days = daysLeft(retirement, now);
  const when =
    days <= 0 ? `ended on ${ends}` : `ends on ${ends}, in ${days === 1 ? 'a day' : `${days} days`}`;
  return routed && replacement ? `${when}: from then on ${replacement} answers in its place` : when;
}
