import { nightly } from '../commands/nightly/nightly.ts';
import type { GateOptions } from '../commands/opening/gate-options.ts';
import { ownTree } from '../commands/record/own-tree.ts';
import type { EventFacts } from '../github/events/event.ts';
import { erosionIssue } from '../github/surfaces/erosion-issue.ts';
import type { Publication } from '../publish/publisher.ts';
import { hasDrifted, isEroded, type NightlyReport } from '../report/nightly/nightly-report.ts';
import { nightlyLines, nightlyMarkdown, nightlyTitle } from '../report/nightly/nightly-text.ts';
import { nightlyExitCode } from '../verdict/nightly-exit.ts';
import type { ActionInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { titledSummary } from './recorded-publication.ts';
import type { ActionStep } from './step.ts';

/** Whether a run is main's own, on a schedule or by hand, with no base that it should be compared with. */
export function isNightly(
  { kind, ref, defaultBranch }: Pick<EventFacts, 'kind' | 'ref' | 'defaultBranch'>,
  { base }: Pick<ActionInputs, 'base'>,
): boolean {
  if (base !== undefined) return false;
  const onMain = defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
  return kind === 'schedule' || (kind === 'manual' && onMain);
}

/** A run of main itself: tops its samples up, and says when its model changed or main lost ground. Returns the exit code. */
export async function nightlyMode(
  { inputs, facts, log, publisher }: ActionStep,
  options: GateOptions,
  done: () => void,
): Promise<number> {
  const tree = await ownTree(options);
  const report = await nightly(tree, options);
  done();
  for (const line of [nightlyTitle(report), ...tree.notes, ...nightlyLines(report)]) log.text(line);
  const { policy } = tree.config;
  const issue =
    policy.baseline.erosion === 'issue' && policy.enforce
      ? await erosionIssue({
          token: inputs.token,
          facts,
          gate: policy.report.title ?? null,
          news: { eroded: isEroded(report), title: nightlyTitle(report), text: nightlyMarkdown(report) },
        })
      : null;
  const found = {
    eroded: isEroded(report),
    drifted: hasDrifted(report),
    complete: report.problems.length === 0,
    hasIssue: issue !== null && 'url' in issue,
  };
  const code = nightlyExitCode(found, policy);
  const surfaces = await publisher.publish(nightlyPublication(report, code));
  log.surfaces(issue === null ? surfaces : [issue, ...surfaces]);
  writeOutputs({ title: nightlyTitle(report), calls: String(report.calls), 'exit-code': String(code) });
  return code;
}

/** What a night leaves on the page of its job and on the commit. Whoever fails the step fails the check. */
function nightlyPublication(report: NightlyReport, code: number): Publication {
  const text = nightlyMarkdown(report);
  return {
    conclusion: code === 0 ? 'success' : 'failure',
    title: nightlyTitle(report),
    comment: null,
    checkSummary: text,
    jobSummary: titledSummary(nightlyTitle(report), text),
    annotations: [],
    news: 'none',
  };
}
