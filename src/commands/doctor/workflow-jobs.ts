import { parse } from 'yaml';
import { z } from 'zod';

/** What a job that uses the action is for. */
export type JobRole = 'gate' | 'shard' | 'measure' | 'publish' | 'main' | 'accept';

/** A job of a workflow with a step of pawl, as far as its file says. */
export interface PawlJob {
  readonly file: string;
  readonly id: string;
  readonly role: JobRole;
  /** The check that GitHub gives it; null where only a run shows the name. */
  readonly check: string | null;
  readonly events: ReadonlySet<string>;
  /** The filters of its event `pull_request`. */
  readonly pullRequest: Readonly<Record<string, unknown>>;
  readonly condition: string;
  /** Undefined: the repository's own default. */
  readonly permissions: unknown;
  readonly hasEnvironment: boolean;
  readonly cancels: readonly unknown[];
  readonly steps: readonly Step[];
  /** Inputs of the step of pawl. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Names of variables that the step, its job or its workflow set. */
  readonly variables: ReadonlySet<string>;
}

const record = z.record(z.string(), z.unknown());
const stepShape = z.object({
  uses: z.string().optional().catch(undefined),
  with: record.nullish().catch(undefined),
  env: record.nullish().catch(undefined),
});
type Step = z.infer<typeof stepShape>;
const jobShape = z.object({
  name: z.string().optional().catch(undefined),
  if: z.union([z.string(), z.boolean()]).optional().catch(undefined),
  permissions: z.unknown().optional(),
  environment: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  strategy: z.unknown().optional(),
  env: record.nullish().catch(undefined),
  steps: z.array(stepShape).optional().catch(undefined),
});
const workflowShape = z.object({
  on: z.unknown().optional(),
  permissions: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  env: record.nullish().catch(undefined),
  jobs: z.record(z.string(), jobShape),
});

/** The jobs of a workflow's text that use the action; throws, with a sentence, for any other text. Nothing of it is run. */
export function pawlJobs(
  file: string,
  text: string,
  isAction: (uses: string) => boolean,
): readonly PawlJob[] {
  const read = workflowShape.safeParse(parse(text));
  if (!read.success) throw new Error('it is not a workflow of GitHub');
  const workflow = read.data;
  const triggers = triggersOf(workflow.on);
  return Object.entries(workflow.jobs).flatMap(([id, job]) => {
    const steps = job.steps ?? [];
    const own = steps.find(({ uses }) => uses !== undefined && isAction(uses));
    if (own === undefined) return [];
    const condition = String(job.if ?? '');
    const events = new Set(Object.keys(triggers));
    const inputs = own.with ?? {};
    const environments = [workflow.env, job.env, own.env];
    return [
      {
        file,
        id,
        role: inputs.shard == null ? roleOf(String(inputs.mode ?? ''), condition, events) : 'shard',
        check: checkOf(id, job),
        events,
        pullRequest: record.safeParse(triggers.pull_request).data ?? {},
        condition,
        permissions: job.permissions ?? workflow.permissions,
        hasEnvironment: job.environment != null,
        cancels: [workflow.concurrency, job.concurrency].flatMap(cancelOf),
        steps,
        inputs,
        variables: new Set(environments.flatMap((each) => Object.keys(each ?? {}))),
      },
    ];
  });
}

/** Events of `on:` with their filters, whichever of its three forms it has. */
function triggersOf(on: unknown): Readonly<Record<string, unknown>> {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return record.safeParse(on).data ?? {};
}

function roleOf(mode: string, condition: string, events: ReadonlySet<string>): JobRole {
  if (mode === 'publish' || mode === 'measure') return mode;
  if (mode === 'rerun') return 'accept';
  const named = (...names: string[]) => names.some((name) => new RegExp(`['"]${name}['"]`).test(condition));
  if (named('pull_request', 'merge_group')) return 'gate';
  if (named('issue_comment')) return 'accept';
  if (named('push', 'schedule', 'workflow_dispatch')) return 'main';
  if (events.has('pull_request') || events.has('merge_group')) return 'gate';
  return events.has('issue_comment') ? 'accept' : 'main';
}

function checkOf(id: string, { name = id, strategy }: z.infer<typeof jobShape>): string | null {
  return strategy != null || name.includes('${{') ? null : name;
}

function cancelOf(concurrency: unknown): readonly unknown[] {
  const found = record.safeParse(concurrency).data?.['cancel-in-progress'];
  return found === undefined ? [] : [found];
}
