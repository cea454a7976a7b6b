import type { SuiteComparison } from '../../compare/comparison.ts';
import { firstOf } from '../../numbers.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf } from '../case-groups.ts';
import type { ChangedFile, ReportContext } from '../context.ts';
import { quoted } from '../escape.ts';

/** Things named as moved; of more, their number is said. */
const NAMED = 5;

type Files = Pick<ReportContext, 'changedFiles'>;

/**
 * What differs between main and this PR in the suites that were run: "prompt `prompts/triage.txt` (+2 −1 lines)".
 * In the light markup of `sentence`; null where nothing is known to differ.
 */
export function movedText(verdict: Verdict, context: ReportContext): string | null {
  const { moved, files } = movesOf(verdict);
  return movedWords(moved, files, context, promptsOf(context));
}

/**
 * Whether the first lines say what moved. Those of a pass are quiet where only prompts did, or only cases. Beside another model, other settings or any
 * other file of its suite, a pass does not speak of the prompts alone: code of the suite may read what stands there, and tell it to the model.
 */
export function saysMoves(verdict: Verdict, context: Pick<ReportContext, 'promptDiffs'>): boolean {
  const prompts = promptsOf(context);
  return (
    verdict.outcome !== 'pass' ||
    decidingSuites(verdict).some((suite) => {
      const moved = movesIn(suite);
      const isOther = moved.some((text) => !/^prompt\b/.test(text));
      const beside = () => unnamed(suite.changedInputs, moved).some((file) => !prompts.has(file));
      return isOther || (moved.length > 0 && beside());
    })
  );
}

function promptsOf({ promptDiffs }: Pick<ReportContext, 'promptDiffs'>): ReadonlySet<string> {
  return new Set(promptDiffs.map(({ file }) => file));
}

/** The files that no move names. */
function unnamed(files: readonly string[], moved: readonly string[]): readonly string[] {
  return files.filter((file) => !moved.some((text) => ` ${text} `.includes(` ${file} `)));
}

function movesOf(verdict: Verdict) {
  const suites = decidingSuites(verdict);
  return { moved: suites.flatMap(movesIn), files: suites.flatMap(({ changedInputs }) => changedInputs) };
}

function movesIn(suite: SuiteComparison): readonly string[] {
  return slotsOf(suite).flatMap((slot) => slot.moved);
}

/** The suites that the verdict is about: beside those that decide, nobody asks what moved in the others. */
function decidingSuites(verdict: Verdict): readonly SuiteComparison[] {
  const judged = judgedSuites(verdict);
  const deciding = judged.filter(({ outcome }) => outcome === verdict.outcome);
  return (deciding.length > 0 ? deciding : judged).map(({ comparison }) => comparison);
}

/** What stands for main and for this PR, where a command compares two models of the same tree; null elsewhere. */
export function sidesText({ command, baseLabel, candidateLabel }: ReportContext): string | null {
  if (command !== 'migrate') return null;
  return `Here "main" is ${quoted(baseLabel)}, and "this PR" is ${quoted(candidateLabel)}: one model in place of the other, and nothing else.`;
}

/** Moves of slots, and the changed files that none of them names, prompts called so; of many, the number is said. Null for none. */
export function movedWords(
  moves: readonly string[],
  changed: readonly string[],
  context: Files,
  prompts: ReadonlySet<string>,
): string | null {
  const files = unique(changed);
  const inFiles = context.changedFiles.flatMap(({ file, settings }) =>
    files.includes(file) ? (settings ?? []) : [],
  );
  // A setting that its file names, with its place, is not said twice.
  const moved = unique(moves).filter((text) => !inFiles.includes(text));
  const rest = unnamed(files, moved);
  // A prompt without a file of its own is made of files: these say more.
  const isMadeOfFiles = rest.some((file) => prompts.has(file));
  const all = [
    ...moved
      .filter((text) => text !== 'prompt' || !isMadeOfFiles)
      .map((text) => withNames(text, files, context)),
    ...rest.map((file) => `${prompts.has(file) ? 'prompt ' : ''}${fileText(file, context)}`),
  ];
  if (all.length === 0) return null;
  return firstOf(all, NAMED);
}

/** `prompt prompts/triage.txt` with its file quoted and its lines counted; other moves with their names quoted. */
function withNames(text: string, files: readonly string[], context: Files): string {
  const subject = text.startsWith(`${SPELLING} `) ? SPELLING : (text.split(' ', 1)[0] ?? '');
  const name = text.slice(subject.length + 1);
  if (name === '' || PLAIN.test(text)) return text;
  if (subject === 'setting') return `setting ${quoted(name)}`;
  if (files.includes(name) || context.changedFiles.some(({ file }) => file === name)) {
    return `${subject} ${fileText(name, context)}`;
  }
  return `${subject} ${name.split(' → ').map(quoted).join(' → ')}`;
}

/** The one subject of several words. */
const SPELLING = 'spelling of the model';
/** Moves that name nothing from outside. */
const PLAIN = /^(provider settings|provider code or settings|\d+ more settings)$/;

/** A file with its lines counted, or the settings in it that differ. */
function fileText(file: string, context: Files): string {
  const change = context.changedFiles.find((entry) => entry.file === file);
  if (!change) return quoted(file);
  if (!change.settings) return `${quoted(file)} ${linesText(change)}`;
  return `${change.settings.map((text) => withNames(text, [], context)).join(', ')} in ${quoted(file)}`;
}

/** `(+2 −1 lines)`; of what has none, that it is not text. */
function linesText({ added, removed, binary }: ChangedFile): string {
  if (binary === true) return '(not text)';
  const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
  return parts.length > 0
    ? `(${parts.join(' ')} ${added + removed === 1 ? 'line' : 'lines'})`
    : '(mode only)';
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
