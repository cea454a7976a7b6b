import type { ManifestSlot, SuiteManifest } from '../../../plan/manifest.ts';
import { hasFailed, type SuiteArms } from '../../../plan/unmeasured-suite.ts';
import type { PairedSuite } from '../../../trust/judging-config.ts';
import type { RuleChange } from '../../../trust/rule-change.ts';

/**
 * What this PR writes into prompts and no case shows: words in a branch of a template that no case takes, or an edit that leaves every prompt as it is
 * asked. Nothing tests them. It may be an answer for users who no case stands for, or a branch for the cases alone, so each is named.
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
    const before = new Set(baseline.unasked?.map(({ text }) => text));
    const words = (candidate.unasked ?? []).filter(({ text }) => !before.has(text));
    const files = new Set(words.map(({ file }) => file));
    const silent = silentEdits(baseline, candidate).filter((file) => !files.has(file));
    return [
      ...words.map(({ text, file, line }) =>
        unasked(`words of ${id} that no case is asked`, text, { file, line }),
      ),
      ...silent.map((file) => unasked(`edit that no case of ${id} shows`, null, { file, line: null })),
    ];
  });
}

function storesAnswers({ together }: SuiteManifest): boolean {
  return together.kind === 'suite' && together.reason.includes('storeOutputAs');
}

function unasked(rule: string, to: string | null, place: Pick<RuleChange, 'file' | 'line'>): RuleChange {
  return { kind: 'unasked', rule, from: null, to, ...place, loosens: false };
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
