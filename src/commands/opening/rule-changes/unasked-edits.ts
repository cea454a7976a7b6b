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

/** Those that main does not have so. Of a condition that main has, words count that main asks everybody. */
function newWords(baseline: SuiteManifest, candidate: SuiteManifest): readonly UnaskedWords[] {
  const known = baseline.unasked ?? [];
  const isAdded = addsBranchesAlone(baseline, candidate);
  const templates = baseline.slots.map(({ template }) => template?.text ?? '').join(' ');
  const [before, asked] = [new Set(known.map(({ text }) => text)), wordsIn(templates)];
  return (candidate.unasked ?? []).filter(({ text, file, without }) => {
    if (before.has(text)) return false;
    // Others are asked what main asks them.
    if (without !== undefined && file !== null && isAdded) return false;
    const same = known.filter((words) => words.without === without);
    if (without === undefined || same.length === 0) return true;
    const conditional = new Set(same.flatMap((words) => [...wordsIn(words.text)]));
    return [...wordsIn(text)].some((word) => asked.has(word) && !conditional.has(word));
  });
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

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Files of prompts that say something else, where every case is asked what main asks. */
function silentEdits(baseline: SuiteManifest, candidate: SuiteManifest): readonly string[] {
  const found = candidate.slots.flatMap((slot) => {
    const before = baseline.slots.find(
      ({ promptFile, providerIndex, promptIndex }) =>
        promptFile === slot.promptFile &&
        providerIndex === slot.providerIndex &&
        promptIndex === slot.promptIndex,
    );
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

function askedBy({ cells }: SuiteManifest, { index }: ManifestSlot): string {
  return cells
    .filter(({ slot }) => slot === index)
    .map(({ promptDigest }) => promptDigest)
    .join();
}
