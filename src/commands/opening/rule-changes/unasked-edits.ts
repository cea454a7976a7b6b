import { grouped } from '../../../grouped.ts';
import type { ManifestSlot, SuiteManifest, UnaskedWords } from '../../../plan/manifest.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';

/**
 * What this PR writes into prompts and no case shows: words in a branch of a template that no case takes, words that every case is asked and nobody
 * would be whose inputs are others, or an edit that leaves every prompt as it is asked. Nothing tests them. It may be an answer for users who no case stands for, or a branch for the cases alone, so each is named.
 */
export function unaskedEdits(
  pairs: readonly PairedSuite[],
  suites: ReadonlyMap<string, SuiteArms>,
): readonly RuleChange[] {
  return pairs.flatMap(({ id }) => {
    const { baseline, candidate } = suites.get(id) ?? { baseline: null, candidate: null };
    if (!baseline || !candidate || hasFailed(baseline) || hasFailed(candidate)) return [];
    // What answers of earlier cases make of a template shows no look at it before the suite runs.
    if (storesAnswers(baseline) && storesAnswers(candidate)) return [];
    const words = newWords(baseline, candidate);
    const files = new Set(words.map(({ file }) => file));
    const silent = silentEdits(baseline, candidate).filter((file) => !files.has(file));
    return [
      ...words.map(({ text, without, ...place }) =>
        without === undefined
          ? unasked(`words of ${id} that no case is asked`, { from: null, to: text }, place)
          : unasked(without, { from: text, to: null }, place),
      ),
      ...silent.map((file) =>
        unasked(`edit that no case of ${id} shows`, { from: null, to: null }, { file, line: null }),
      ),
    ];
  });
}

function storesAnswers({ together }: SuiteManifest): boolean {
  return together.kind === 'suite' && together.reason.includes('storeOutputAs');
}

function unasked(
  rule: string,
  words: Pick<RuleChange, 'from' | 'to'>,
  { file, line }: Pick<RuleChange, 'file' | 'line'>,
): RuleChange {
  return { kind: 'unasked', rule, ...words, file, line, loosens: false };
}

/** Those that main does not have so. A condition that main has may get other words, where few come from what main asks everybody. */
function newWords(baseline: SuiteManifest, candidate: SuiteManifest): readonly UnaskedWords[] {
  const [known, found] = [baseline.unasked ?? [], candidate.unasked ?? []];
  if (found.length === 0) return [];
  const [isAdded, moved] = [addsBranchesAlone(baseline, candidate), movedWords(baseline, candidate)];
  const before = new Set(known.map(({ text }) => text));
  return found.flatMap((words) => {
    const { text, file, without } = words;
    if (without === undefined) return before.has(text) ? [] : [words];
    // Others are asked what main asks them.
    if (file !== null && isAdded) return [];
    if (moved.length === 0 && known.some((each) => each.without === without)) return [];
    if (!before.has(text) || moved.length === 0) return [words];
    const isNamed = found.some((each) => each.without === without && !before.has(each.text));
    return isNamed ? [] : [{ ...words, text: moved.join(' ').slice(0, LONGEST_TOLD) }];
  });
}

/** Words that an edit of a sentence and one of a branch beside it may share by chance. */
const MOST_BY_CHANCE = 1;
const LONGEST_TOLD = 160;

/** Words that templates say within tags and blocks, or take in, where main's say them outside. Empty where they may be so by chance. */
function movedWords(baseline: SuiteManifest, candidate: SuiteManifest): readonly string[] {
  const moved = candidate.slots.flatMap((slot) => {
    const main = slotOfMain(baseline, slot) ?? baseline.slots[0];
    if (!main) return [];
    const [before, after] = [saidIn(main), saidIn(slot)];
    return [...before.outside].flatMap(([word, times]) => {
      const isLeft = (after.outside.get(word) ?? 0) >= times;
      const isWithin = after.takenIn > before.takenIn || within(after, word) > within(before, word);
      return !isLeft && isWithin ? [word] : [];
    });
  });
  const distinct = [...new Set(moved)];
  return distinct.length > MOST_BY_CHANCE ? distinct : [];
}

function within({ outside, all }: SaidWhere, word: string): number {
  return (all.get(word) ?? 0) - (outside.get(word) ?? 0);
}

/** How often a template says each word: outside of tags and of blocks, and in all. */
interface SaidWhere {
  readonly outside: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** Tags that take in other templates. */
  readonly takenIn: number;
}

const OPENS = /^\{%-?\s*(?:(?:if|for|macro|call|filter|switch|block|raw)\b|set\s[^=]*%\})/;
/** None reaches beyond the next one's beginning, so that a text of beginnings alone is read once. */
const TAGS = /(\{%(?:(?!%\}|\{%)[\s\S])*%\}|\{\{(?:(?!\}\}|\{\{)[\s\S])*\}\}|\{#(?:(?!#\}|\{#)[\s\S])*#\})/;

function saidIn({ template }: ManifestSlot): SaidWhere {
  const text = template?.text ?? '';
  const takenIn = text.split(TAKES_IN).length - 1;
  return { outside: countsOf(outsideOfBlocks(text)), all: countsOf(text), takenIn };
}

function outsideOfBlocks(text: string): string {
  let depth = 0;
  const outside = text.split(TAGS).filter((part, at) => {
    if (at % 2 === 0) return depth === 0;
    if (OPENS.test(part)) depth += 1;
    if (/^\{%-?\s*end/.test(part)) depth -= 1;
    return false;
  });
  return outside.join(' ');
}

/** Whether its prompts are main's but for branches without another side. */
function addsBranchesAlone(baseline: SuiteManifest, candidate: SuiteManifest): boolean {
  const plain = ({ slots }: SuiteManifest) => slots.map(({ template }) => withoutBranches(template?.text));
  const [before, after] = [plain(baseline), plain(candidate)];
  return after.every((text) => text !== null && before.includes(text) && !TAKES_IN.test(text));
}

const BRANCH =
  /\{%-?\s*if\b(?:(?!%\}).)*%\}(?:(?!\{%-?\s*(?:if|el(?:se|if|seif)|for|macro|call|block|raw)\b)[\s\S])*?\{%-?\s*endif\s*-?%\}/g;

const TAKES_IN = /\{%-?\s*(?:include|import|from|extends)\b/;

function withoutBranches(text: string | undefined): string | null {
  return text?.replace(BRANCH, '').replace(/\s+/g, ' ').trim() ?? null;
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Map([...grouped(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

/** Files of prompts that say something else, where every case is asked what main asks. */
function silentEdits(baseline: SuiteManifest, candidate: SuiteManifest): readonly string[] {
  const found = candidate.slots.flatMap((slot) => {
    const before = slotOfMain(baseline, slot);
    if (slot.promptFile === null || before === undefined || wordsOf(before) === wordsOf(slot)) return [];
    return askedBy(baseline, before) === askedBy(candidate, slot) ? [slot.promptFile] : [];
  });
  return [...new Set(found)];
}

/** What a template says, without its comments and white space. */
function wordsOf({ template }: ManifestSlot): string | undefined {
  return template?.text
    .split('{#')
    .map((part, at) => (at === 0 ? part : part.slice(part.indexOf('#}') + 2)))
    .join('')
    .replace(/\s+/g, '');
}

function slotOfMain({ slots }: SuiteManifest, slot: ManifestSlot): ManifestSlot | undefined {
  return slots.find(
    ({ promptFile, providerIndex, promptIndex }) =>
      promptFile === slot.promptFile &&
      providerIndex === slot.providerIndex &&
      promptIndex === slot.promptIndex,
  );
}

function askedBy({ cells }: SuiteManifest, { index }: ManifestSlot): string {
  return cells
    .filter(({ slot }) => slot === index)
    .map(({ promptDigest }) => promptDigest)
    .join();
}
