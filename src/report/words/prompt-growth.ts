import type { PromptTokens } from '../../compare/comparison.ts';
import { grouped } from '../../grouped.ts';
import { count, money, signed, whole } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import { quoted } from '../escape.ts';
import { cutName, LABEL_CHARACTERS } from '../limits.ts';

/** A smaller change of a prompt's length is not worth a line. */
const LEAST = 0.02;
/** A prompt that grew by at least this share is told at the top of a comment. Any other change is told among its numbers. */
const GREW = 0.1;
/** Slots told one by one; of more, their number is said. */
const NAMED = 3;

/**
 * "The prompt grew by 312 tokens a request (+24 %): +$0.05 per 1,000 requests.", for each slot where it grew or
 * shrank: all of them, those for the top of a comment, or the others. In the light markup of `sentence`.
 */
export function promptGrowthLines(
  verdict: Verdict,
  which: 'all' | 'top' | 'others' = 'all',
): readonly string[] {
  const suites = judgedSuites(verdict).map(({ comparison }) => comparison);
  const slots = suites.flatMap((suite) => slotsOf(suite).map((slot) => ({ suite: suite.suite, slot })));
  const told = slots.flatMap(({ suite, slot }) => {
    if (slot.promptTokens === undefined || !isWorthSaying(slot.promptTokens)) return [];
    const { baseline, candidate } = slot.promptTokens;
    const isForTop = candidate - baseline >= GREW * baseline;
    if (which !== 'all' && isForTop !== (which === 'top')) return [];
    const name = suites.length > 1 ? `${suite} · ${slot.label}` : slot.label;
    return [{ name, text: growthText(slot.promptTokens) }];
  });
  // Models that share a prompt share what became of it.
  const changes = [...grouped(told, ({ text }) => text)];
  const lines = changes.slice(0, NAMED).map(([text, columns]) => {
    const names = columns.map(({ name }) => name);
    return `The ${slots.length > 1 ? columnsText(names) : 'prompt'} ${text}.`;
  });
  const left = changes.slice(NAMED).reduce((sum, [, columns]) => sum + columns.length, 0);
  return left > 0 ? [...lines, `The prompts of ${count(left, 'more column')} changed in length.`] : lines;
}

function columnsText([first = '', ...others]: readonly string[]): string {
  const name = quoted(cutName(first, LABEL_CHARACTERS));
  return others.length === 0
    ? `prompt of ${name}`
    : `prompts of ${name} and ${count(others.length, 'more column')}`;
}

function isWorthSaying({ baseline, candidate }: PromptTokens): boolean {
  return Math.abs(candidate - baseline) >= Math.max(1, LEAST * baseline);
}

function growthText({ baseline, candidate, from, usdPerThousand }: PromptTokens): string {
  const by = candidate - baseline;
  const share = baseline > 0 ? `${signed((by / baseline) * 100, 0)} %` : '';
  const basis = from === 'characters' ? 'by its characters ÷ 4' : '';
  const aside = [share, basis].filter((part) => part !== '').join(', ');
  const tokens = `${from === 'characters' ? 'about ' : ''}${tokensText(Math.abs(by))} a request`;
  const cost =
    usdPerThousand === null || usdPerThousand === 0
      ? ''
      : `: ${usdPerThousand > 0 ? '+' : ''}${money(usdPerThousand)} per 1,000 requests`;
  return `${by > 0 ? 'grew' : 'shrank'} by ${tokens}${aside === '' ? '' : ` (${aside})`}${cost}`;
}

function tokensText(tokens: number): string {
  return `${whole(tokens)} ${Math.round(tokens) === 1 ? 'token' : 'tokens'}`;
}
