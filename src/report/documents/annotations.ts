import type { SlotComparison } from '../../compare/comparison.ts';
import { isLost } from '../../compare/metrics/lost-cases.ts';
import { count } from '../../numbers.ts';
import type { SuiteVerdict, Verdict } from '../../verdict/verdict.ts';
import { judgedSuites, slotsOf, tallyText } from '../case-groups.ts';
import type { ReportContext } from '../context.ts';
import { oneLine, visibleText } from '../escape.ts';
import {
  ANNOTATION_MESSAGE_BYTES,
  ANNOTATION_TITLE_CHARACTERS,
  cutCharacters,
  cutLines,
  cutName,
  LABEL_CHARACTERS,
} from '../limits.ts';
import { changedPromptsOf } from '../words/changed-prompts.ts';
import { reproduceLine } from '../words/facts.ts';
import { blameSentence, brokenLinesOf, placesText } from '../words/outputs/broken-lines.ts';
import { settingSentencesOf } from '../words/outputs/broken-settings.ts';
import { inPromptText, ruleChangeText } from '../words/rule-changes.ts';
import { suiteTitleOf } from '../words/suite-title.ts';
import { consequenceOf } from '../words/title.ts';

/** A remark on one line of a file of this PR: plain text, within GitHub's limits. */
export interface Annotation {
  /** How bad it is, in GitHub's words. */
  readonly level: 'notice' | 'warning' | 'failure';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** Cases named in one annotation; of more, their number is said. */
const NAMED = 10;
/** Bytes of a remark on lines that broke cases. */
const LINE_BYTES = 4_000;
/** Files of one slot's prompt that are annotated. */
const PROMPTS = 3;

/** One annotation for each suite and file behind its answer: the prompts that moved, else what changed, else its config. */
export function annotationsOf(verdict: Verdict, context: ReportContext): readonly Annotation[] {
  const suites = judgedSuites(verdict)
    .filter(({ outcome }) => outcome !== 'pass')
    .flatMap((entry) => {
      const own = places(entry, context).map(({ file, slots }) =>
        annotation(entry, file, slots, verdict, context),
      );
      return [...own, ...lineAnnotations(entry, verdict, own)];
    });
  return [
    ...looseningAnnotations(verdict),
    ...copyAnnotations(verdict),
    ...unaskedAnnotations(verdict),
    ...suites,
  ];
}

/** One for each edit that loosens the gate, at its line of the policy. */
function looseningAnnotations({ ruleChanges, loosened }: Verdict): readonly Annotation[] {
  return ruleChanges
    .filter(({ loosens }) => loosens)
    .map((change) => ({
      level: loosened ? 'failure' : 'warning',
      file: change.file ?? 'pawl.yaml',
      line: change.line ?? 1,
      title: change.kind === 'host' ? 'A key would go to another server' : 'This loosens the gate',
      message: cutLines(visibleText(ruleChangeText(change)), ANNOTATION_MESSAGE_BYTES),
    }));
}

/** One for each place at which it writes a case into the prompt that it tests. */
function copyAnnotations({ inPrompt }: Verdict): readonly Annotation[] {
  return inPrompt.flatMap((copies) =>
    copies.places.slice(0, NAMED).map(({ file, line }) => ({
      level: 'warning' as const,
      file,
      line: line ?? 1,
      title: 'The prompt holds cases that test it',
      message: cutLines(visibleText(inPromptText({ ...copies, places: [] })), ANNOTATION_MESSAGE_BYTES),
    })),
  );
}

/** One for each place at which it writes words into a prompt that no case is asked. */
function unaskedAnnotations({ ruleChanges }: Verdict): readonly Annotation[] {
  const words = ruleChanges.filter(
    ({ kind, to, file }) => kind === 'unasked' && to !== null && file !== null,
  );
  return words.slice(0, NAMED).map(({ to, file, line }) => ({
    level: 'warning',
    file: file ?? '',
    line: line ?? 1,
    title: 'No case is asked these words',
    message: cutLines(visibleText(to ?? ''), ANNOTATION_MESSAGE_BYTES),
  }));
}

interface FileSlots {
  readonly file: string;
  readonly slots: readonly SlotComparison[];
}

function places({ comparison }: SuiteVerdict, context: ReportContext): readonly FileSlots[] {
  const slots = slotsOf(comparison);
  const hit = slots.filter(
    ({ cases, findings }) => cases.some(isLost) || findings.some(({ outcome }) => outcome === 'convicted'),
  );
  const fallback = comparison.changedInputs[0] ?? comparison.config;
  const chosen = hit.length > 0 ? hit : slots;
  if (chosen.length === 0) return [{ file: comparison.config, slots: [] }];
  const files = chosen.map((slot) => {
    const prompts = changedPromptsOf(slot, comparison, context).slice(0, PROMPTS);
    return prompts.length > 0 ? prompts : [fallback];
  });
  return [...new Set(files.flat())].map((file) => ({
    file,
    slots: chosen.filter((_, at) => files[at]?.includes(file)),
  }));
}

/** A changed line that broke confirmed cases: what is said of it, with what main says there. */
interface BrokenPlace {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

function brokenPlaces(slots: readonly SlotComparison[]): readonly BrokenPlace[] {
  return brokenLinesOf(slots).flatMap((all) =>
    all.found.flatMap((blame) => {
      const said = blameSentence([blame], all);
      return blame.lines.flatMap(({ line, before }) => {
        if (line === null) return [];
        const main = before !== null && before.length > 0 ? ['On main it reads:', ...before] : [];
        const message = cutLines(visibleText([said, ...main].join('\n')), LINE_BYTES);
        const title = `${placesText(blame.lines)} broke ${blame.cases} of ${count(all.cases, 'tried case')}`;
        return [{ file: all.file, line, title, message }];
      });
    }),
  );
}

/** One for each of them but those that another annotation of the suite stands at. */
function lineAnnotations(
  entry: SuiteVerdict,
  verdict: Verdict,
  others: readonly Annotation[],
): readonly Annotation[] {
  const isTold = ({ file, line }: BrokenPlace) =>
    others.some((other) => other.file === file && other.line === line);
  return brokenPlaces(slotsOf(entry.comparison))
    .filter((place) => !isTold(place))
    .map((place) => ({
      ...place,
      level: levelOf(entry, verdict),
      title: cutCharacters(oneLine(place.title), ANNOTATION_TITLE_CHARACTERS),
    }));
}

function levelOf({ outcome }: SuiteVerdict, verdict: Verdict): Annotation['level'] {
  const blocks = verdict.exitCode !== 0 && outcome === verdict.outcome;
  return blocks && outcome === 'regressed' ? 'failure' : 'warning';
}

function annotation(
  entry: SuiteVerdict,
  file: string,
  slots: readonly SlotComparison[],
  verdict: Verdict,
  context: ReportContext,
): Annotation {
  const diff = context.promptDiffs.find((one) => one.file === file);
  const broken = brokenPlaces(slots).find((place) => place.file === file);
  const lines = messageLines(entry, slots, verdict, context);
  // A blank line, else the names of cases read as more lines of main's prompt.
  const places = broken ? [broken.message, ''] : [];
  return {
    level: levelOf(entry, verdict),
    file,
    line: broken?.line ?? diff?.line ?? 1,
    title: cutCharacters(oneLine(suiteTitleOf(entry)), ANNOTATION_TITLE_CHARACTERS),
    message: cutLines([...places, ...lines].join('\n'), ANNOTATION_MESSAGE_BYTES),
  };
}

function messageLines(
  entry: SuiteVerdict,
  slots: readonly SlotComparison[],
  verdict: Verdict,
  context: ReportContext,
): readonly string[] {
  const lost = slots.flatMap(({ cases }) => cases.filter(isLost));
  const lines = lost.slice(0, NAMED).map((one) => {
    const failed = one.failed.slice(0, 1).map(({ label }) => cutCharacters(oneLine(label), LABEL_CHARACTERS));
    return [cutName(oneLine(one.label), LABEL_CHARACTERS), tallyText(one), ...failed].join(' · ');
  });
  const { state } = entry.comparison;
  const command = reproduceLine(context);
  return [
    ...settingSentencesOf(slots).map(visibleText),
    ...lines,
    ...(lost.length > NAMED ? [`… and ${lost.length - NAMED} more in the report.`] : []),
    ...(state.kind === 'unmeasured' ? [visibleText(`To fix: ${state.why.fix}`)] : []),
    ...(entry.outcome === verdict.outcome ? [consequenceOf(verdict, context)] : []),
    ...(command === null ? [] : [visibleText(`Reproduce: ${command}`)]),
  ].filter((line) => line !== '');
}
