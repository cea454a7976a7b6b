import { verdictWord } from '../../verdict/judging-changes.ts';
import type { Outcome, Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { visibleText } from '../escape.ts';
import { cutLines } from '../limits.ts';
import { fixParts } from '../lines-to-paste.ts';
import { passFacts } from '../markdown/alert.ts';
import { waysOut } from '../ways-out.ts';
import { acceptedLines, offerLines } from '../words/consent.ts';
import { driftLines } from '../words/drift-lines.ts';
import { editLines } from '../words/edited-checks.ts';
import { notRunText, reproduceLine, spentText, unsaidChanceText } from '../words/facts.ts';
import { leftOutLines } from '../words/left-out-lines.ts';
import { mainGoneLines } from '../words/main-gone.ts';
import { quietMetricLines } from '../words/metrics/quiet-metrics.ts';
import { movedText } from '../words/moved.ts';
import { lineSentences, toldLinesIn } from '../words/outputs/broken-lines.ts';
import { settingSentencesIn } from '../words/outputs/broken-settings.ts';
import { promptGrowthLines } from '../words/prompt-growth.ts';
import { ruleLines, ruleWaysOut } from '../words/rule-changes.ts';
import { takenLabelsText } from '../words/taken-labels.ts';
import { consequenceOf, titleOf } from '../words/title.ts';
import type { PageHead, PageTone } from './page-document.ts';

/** How an answer is to be seen. */
export const TONES: Readonly<Record<Outcome | 'loosened', PageTone>> = {
  loosened: 'bad',
  regressed: 'bad',
  'not-measured': 'doubt',
  mixed: 'doubt',
  inconclusive: 'doubt',
  pass: 'good',
};

/** Bytes of one way out, lines to paste and all. */
const FIX_BYTES = 4_000;

/** The verdict and what to do about it: what comment and terminal say, in their words and their order. */
export function pageHead(verdict: Verdict, context: ReportContext): PageHead {
  const word = verdictWord(verdict);
  const title = titleOf(verdict);
  const moved = movedText(verdict, context);
  const command = reproduceLine(context);
  const odds = unsaidChanceText(verdict);
  const lines = [
    ...passFacts(verdict),
    ...ruleWaysOut(verdict),
    ...ruleLines(verdict),
    ...acceptedLines(context),
    ...(verdict.outcome === 'not-measured' ? ['This is not a regression, and not a pass.'] : []),
    ...(moved === null ? [] : [`Changed: ${moved}.`]),
    ...promptGrowthLines(verdict),
    ...mainGoneLines(verdict).filter((line) => !title.includes(line)),
    ...editLines(verdict),
    ...quietMetricLines(verdict),
    ...leftOutLines(verdict),
    ...driftLines(verdict),
    ...toldLinesIn(verdict).flatMap(lineSentences),
    ...settingSentencesIn(verdict),
    takenLabelsText(verdict),
    ...(verdict.outcome === 'pass' ? [] : [notRunText(verdict)]),
  ];
  return {
    word,
    tone: TONES[word],
    title: visibleText(title),
    consequence: visibleText(consequenceOf(verdict, context)),
    lines: lines.filter((line) => line !== null).map(visibleText),
    ways: waysOut(verdict, title).map(({ whys, fix }) => ({
      whys: whys.map(visibleText),
      fix: fixParts(cutLines(visibleText(fix), FIX_BYTES)),
    })),
    offers: offerLines(context).map(visibleText),
    spent: spentText(verdict, context).map(visibleText),
    odds:
      odds === null
        ? null
        : `If nothing had changed, a result like this would turn up ${odds} pull requests.`,
    reproduce: command === null ? null : visibleText(command),
  };
}
