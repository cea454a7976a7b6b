import { nightly } from '../commands/nightly/nightly.ts';
import type { GateOptions } from '../commands/opening/gate-options.ts';
import { batchedRun } from '../commands/record/batched-run.ts';
import { ownTree } from '../commands/record/own-tree.ts';
import type { GateConfig } from '../config/gate-config.ts';
import { nightlyIssue } from '../github/surfaces/nightly-issue.ts';
import type { Publication, SurfaceResult } from '../publish/publisher.ts';
import { fencedBlock, linkTarget, sentence } from '../report/escape.ts';
import { driftAnnotations, driftNews } from '../report/nightly/drift-news.ts';
import {
  hasDrifted,
  type IssueNews,
  isEroded,
  type NightlyReport,
} from '../report/nightly/nightly-report.ts';
import { nightlyLines, nightlyMarkdown, nightlyTitle } from '../report/nightly/nightly-text.ts';
import { nightlyExitCode } from '../verdict/nightly-exit.ts';
import { nightlyBlocks } from './nightly-blocks.ts';
import { writeOutputs } from './outputs.ts';
import { titledSummary } from './recorded-publication.ts';
import type { ActionStep } from './step.ts';

/** A run of main itself: tops its samples up, and says when its model changed or main lost ground. Returns the exit code. */
export async function nightlyMode(
  step: ActionStep,
  unbatched: GateOptions,
  done: () => void,
): Promise<number> {
  const { env, inputs, facts, log, publisher } = step;
  const options = inBatches(step, unbatched);
  const tree = await ownTree(options);
  const report = await nightly(tree, options);
  done();
  for (const line of [nightlyTitle(report), ...tree.notes, ...nightlyLines(report)]) log.text(line);
  const { policy } = tree.config;
  const tell = (news: IssueNews) =>
    nightlyIssue({ token: inputs.token, facts, gate: policy.report.title ?? null, news });
  const asksIssue = policy.baseline.erosion === 'issue' && policy.enforce;
  const erosion = asksIssue ? await tell(erosionNews(report)) : null;
  const drift = driftNews(report);
  const told = drift === null || !policy.report.driftIssue ? null : await tell(drift);
  const found = {
    eroded: isEroded(report),
    drifted: hasDrifted(report),
    complete: report.problems.length === 0,
    hasIssue: erosion !== null && 'url' in erosion,
  };
  const code = nightlyExitCode(found, policy);
  const blocks = await nightlyBlocks({ env, inputs, facts, log }, tree.root, policy);
  if (blocks !== null) log.text(blocks);
  const surfaces = await publisher.publish(nightlyPublication(report, tree.config, code, { told, blocks }));
  log.surfaces([...(erosion === null ? [] : [erosion]), ...(told === null ? [] : [told]), ...surfaces]);
  writeOutputs({ title: nightlyTitle(report), calls: String(report.calls), 'exit-code': String(code) });
  return code;
}

/** The options of a night, with batches where the step asks for them. */
function inBatches({ inputs }: ActionStep, options: GateOptions): GateOptions {
  if (!inputs.batch) return options;
  const batched = batchedRun(inputs.batchHours, options.openEngine, options.log);
  const overrides = (config: GateConfig) => batched.overrides(options.overrides?.(config) ?? config);
  return { ...options, ...batched, overrides };
}

/** What a night says in the issue about what main has lost. */
function erosionNews(report: NightlyReport): IssueNews {
  const [title, text] = [nightlyTitle(report), nightlyMarkdown(report)];
  return {
    about: 'erosion',
    state: isEroded(report) ? 'stands' : 'gone',
    title,
    text,
    closing: `${sentence(title)}\n\n${text}`,
  };
}

/** What a night leaves on the page of its job and on the commit. Whoever fails the step fails the check. */
function nightlyPublication(
  report: NightlyReport,
  { policy, suites }: GateConfig,
  code: number,
  { told, blocks }: { readonly told: SurfaceResult | null; readonly blocks: string | null },
): Publication {
  const track = blocks === null ? [] : [sentence(blocks)];
  const text = [nightlyMarkdown(report), ...issueLines(told), ...track].join('\n\n');
  const level = policy.enforce && policy.baseline.drift === 'block' ? 'failure' : 'warning';
  return {
    conclusion: code === 0 ? 'success' : 'failure',
    title: nightlyTitle(report),
    comment: null,
    checkSummary: text,
    jobSummary: titledSummary(nightlyTitle(report), text),
    annotations: driftAnnotations(report, suites, level),
    news: 'none',
  };
}

/** Where people read of drift, or what keeps the issue about it from being written. */
function issueLines(issue: SurfaceResult | null): readonly string[] {
  if (issue === null || issue.status === 'skipped') return [];
  if ('url' in issue) {
    const target = issue.url === null ? null : linkTarget(issue.url);
    return target === null ? [] : [`[The issue about it](${target})`];
  }
  const fix = issue.fix === null ? [] : [fencedBlock(issue.fix, 'yaml')];
  return [sentence(`No issue tells of this drift: ${issue.reason}.`), ...fix];
}
