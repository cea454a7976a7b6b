import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { GateConfig } from '../../config/gate-config.ts';
import { lookRequests } from '../../design/design-plan.ts';
import { PawlError } from '../../errors.ts';
import { paidRun } from '../../journal/paid-run.ts';
import { cellRequests } from '../../plan/cell-requests.ts';
import type { Sample } from '../../samples/sample.ts';
import { FOLDERS, makeOwnedFolder } from '../../trees/process/owned-folder.ts';
import type { OpenEngine } from '../opening/open-engine.ts';
import { openTree, treeCallLimit } from '../opening/open-tree.ts';

/** Requests to one model, by way of promptfoo's providers. */
export interface DraftAsk {
  readonly requests: readonly string[];
  /** As promptfoo names it, or an alias of the policy. */
  readonly model: string;
  readonly root: string;
  readonly config: GateConfig;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  /** Gets a line for people. */
  readonly log: (line: string) => void;
}

/** Answers in the order of the requests; null where there is none. */
export interface DraftAnswers {
  readonly answers: readonly (string | null)[];
  /** To be called once the drafts are where they belong: until then the same command gets the answers from a journal. */
  readonly kept: () => void;
}

const SUITE = 'draft';
const CONFIG = 'promptfooconfig.yaml';

/**
 * Asks a model each request once. The requests are a small suite of their own, so keys, pace and limits are those of any suite, and a command
 * that was killed pays again for nothing but the calls that were under way. Throws `training/no-drafts` where nothing could be asked.
 */
export async function askDrafts(ask: DraftAsk): Promise<DraftAnswers> {
  if (/^(?:file|package|python|golang|ruby):/.test(ask.model)) throw ofFile(ask.model);
  const folder = makeOwnedFolder(os.tmpdir(), FOLDERS.suite);
  try {
    writeFileSync(path.join(folder.path, CONFIG), suiteOf(ask));
    const { root, openEngine, requests, model, env, log } = ask;
    const config = draftConfig(ask.config);
    const tree = await openTree({
      root: folder.path,
      config,
      env,
      // The `.env` files are those of the checkout.
      openEngine: (own, variables, _root, more) => openEngine(own, variables, root, more),
      secretsWithheld: null,
    });
    try {
      const [planned] = tree.plan.suites;
      if (planned?.action.kind !== 'run')
        throw noDrafts(planned?.action.kind === 'unmeasured' ? planned.action.why : null);
      const purpose = ['draft', model, ...requests];
      const paid = await paidRun({ ...tree, root, config, env, isLocal: true, purpose, log });
      const round = {
        round: 0,
        stage: 'record' as const,
        seed: 0,
        cells: cellRequests(tree.plan, lookRequests(tree.plan)),
        maxCalls: treeCallLimit(tree.plan, config.policy),
      };
      const { samples } = await paid.engine.run(round, () => {}).finally(paid.close);
      return { answers: answersOf(samples, requests.length), kept: paid.kept };
    } finally {
      await tree.close();
    }
  } finally {
    folder.remove();
  }
}

/** JSON, which is YAML: nothing in it has to be quoted by hand. */
function suiteOf({ requests, model }: DraftAsk): string {
  return JSON.stringify({
    prompts: ['{{request}}'],
    providers: [model],
    tests: requests.map((request, at) => ({
      metadata: { id: String(at) },
      vars: { request },
      assert: [{ type: 'contains', value: '[' }],
    })),
  });
}

function draftConfig({ policy: { serve: _, ...policy }, suites }: GateConfig): GateConfig {
  const { models, modelsFile } = suites[0] ?? {};
  const known = { ...(models && { models }), ...(modelsFile !== undefined && { modelsFile }) };
  return {
    file: null,
    policy,
    suites: [{ id: SUITE, config: CONFIG, paths: [], metrics: {}, ...known }],
    skipped: [],
  };
}

function answersOf(samples: readonly Sample[], wanted: number): readonly (string | null)[] {
  const scored = samples.filter(({ result }) => result.kind === 'scored');
  const errors = samples.flatMap(({ result }) => (result.kind === 'errored' ? [result.message] : []));
  if (scored.length === 0)
    throw noDrafts({ reason: errors[0] ?? 'The budget allows no call.', fix: 'mend this, then draft again' });
  const answers = new Map(scored.map(({ case: id, output }) => [id, output]));
  return Array.from({ length: wanted }, (_, at) => answers.get(String(at)) ?? null);
}

function ofFile(model: string): PawlError {
  return new PawlError({
    code: 'training/no-drafts',
    what: `\`--model ${model}\` is code of this repository, and such a model cannot draft.`,
    why: 'Pawl asks for drafts in an empty folder, where the code of the repository is missing.',
    fix: 'name a model of a provider, or one of `models:` in pawl.yaml: --model openai:chat:NAME',
  });
}

function noDrafts(why: { readonly reason: string; readonly fix: string } | null): PawlError {
  return new PawlError(
    {
      code: 'training/no-drafts',
      what: 'The model that drafts could not be asked.',
      ...(why && { why: why.reason, fix: why.fix }),
    },
    'unmeasured',
  );
}
