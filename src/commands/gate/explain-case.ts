import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { nearestWord } from '../../config/nearest-word.ts';
import { withPlace } from '../../config/policy/store-place.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import { firstOf } from '../../numbers.ts';
import type { ResultDocument } from '../../report/documents/result-schema.ts';
import { readRecords } from '../../samples/read-records.ts';
import type { Sample } from '../../samples/sample.ts';
import { openStore } from '../../samples/store/open-store.ts';
import { openRepository } from '../../trees/git/repository.ts';
import { readResult } from './page-again.ts';

type SuiteResult = ResultDocument['suites'][number];

/** All that is known of a case in one slot: what the run said, what it drew, and what is stored of main. */
export interface ExplainedCase {
  readonly suite: string;
  readonly slot: string;
  readonly entry: SuiteResult['slots'][number]['cases'][number];
  /** Samples of this run, in the order of time; null where its samples are not at hand. */
  readonly samples: readonly Sample[] | null;
  /** Stored samples of main, oldest first; null where the store cannot be read. */
  readonly stored: readonly Sample[] | null;
}

/** What is asked for. */
interface Request {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** An id, a label, or a part of one that no other case has. */
  readonly name: string;
  readonly suite: string | undefined;
  /** The result document of the run; its samples lie beside it. */
  readonly file: string;
  readonly policyFile: string | undefined;
}

/**
 * A case of the last run in each slot that has it. No suite is opened and no model asked. Throws PawlErrors `explain/unknown-case` and
 * `explain/several-cases`, and what reading a result document throws.
 */
export async function explainCase(request: Request): Promise<readonly ExplainedCase[]> {
  const file = path.resolve(request.cwd, request.file);
  const found = casesNamed(readResult(file), request);
  const samplesFile = path.join(path.dirname(file), 'samples.jsonl');
  const drawn = existsSync(samplesFile) ? (await readRecords(samplesFile)).samples : null;
  const stored = new Map<string, readonly Sample[] | null>();
  for (const { suite } of found) if (!stored.has(suite)) stored.set(suite, await storedOf(suite, request));
  return found.map((one) => {
    const isOfIt = (sample: Sample) =>
      sample.suite === one.suite && sample.slot === one.slotId && sample.case === one.entry.id;
    const own = drawn?.filter(isOfIt).toSorted((a, b) => a.at.localeCompare(b.at)) ?? null;
    return {
      suite: one.suite,
      slot: one.slot,
      entry: one.entry,
      samples: own !== null && isOfRun(one.entry, own) ? own : null,
      stored: stored.get(one.suite)?.filter(isOfIt) ?? null,
    };
  });
}

/**
 * Whether samples are of the run that a case was judged in: `pawl run` and `pawl baseline record` write over the file. Every answer of
 * a pull request is drawn in its run, and so there are at least as many as were counted.
 */
function isOfRun({ candidate }: ExplainedCase['entry'], samples: readonly Sample[]): boolean {
  const drawn = samples.filter(({ arm, result }) => arm === 'candidate' && result.kind === 'scored');
  return drawn.length >= candidate.scored;
}

function casesNamed({ suites }: ResultDocument, { name, suite }: Request) {
  const all = suites
    .filter(({ id }) => suite === undefined || id === suite)
    .flatMap(({ id, slots }) =>
      slots.flatMap(({ slot, label, cases }) =>
        cases.map((entry) => ({ suite: id, slotId: slot, slot: label, entry })),
      ),
    );
  const exact = all.filter(({ entry }) => entry.id === name || entry.label === name);
  if (exact.length > 0) return exact;
  const part = name.toLowerCase();
  const near = all.filter(({ entry }) =>
    [entry.id, entry.label].some((text) => text.toLowerCase().includes(part)),
  );
  const labels = [...new Set(near.map(({ entry }) => entry.label))];
  if (labels.length === 1) return near;
  throw labels.length === 0
    ? unknownCase(
        name,
        all.map(({ entry }) => entry.label),
      )
    : severalCases(name, labels);
}

/** Names in an error; of more, their number is said. */
const NAMED = 5;

/** A name may hold a comma. */
const inCode = (name: string) => `\`${name}\``;

function unknownCase(name: string, known: readonly string[]): PawlError {
  const nearest = nearestWord(name, known);
  return new PawlError({
    code: 'explain/unknown-case',
    what: `The last run has no case \`${name}\`.`,
    why:
      known.length === 0
        ? 'It asked about no case at all.'
        : `It has ${known.length}: ${firstOf(known, NAMED, inCode)}.`,
    fix: nearest === null ? 'name a case as the report does' : `pawl explain ${quotedWord(nearest)}`,
  });
}

function severalCases(name: string, labels: readonly string[]): PawlError {
  return new PawlError({
    code: 'explain/several-cases',
    what: `${labels.length} cases have \`${name}\` in their name.`,
    why: `They are ${firstOf(labels, NAMED, inCode)}.`,
    fix: `pawl explain ${quotedWord(labels[0] ?? '')}`,
  });
}

/** A store that cannot be read costs the history and nothing else. */
async function storedOf(suite: string, { cwd, env, policyFile }: Request): Promise<readonly Sample[] | null> {
  try {
    const { root, git } = await openRepository(cwd, env, false);
    const { policy } = loadGateConfig({ root, file: policyFile, discover: false });
    const found = await openStore(withPlace(policy.baseline), { root, git, pause }).read(suite);
    return found.samples;
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return null;
  }
}
