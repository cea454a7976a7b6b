import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { storedProfiles } from '../../commands/record/stored-profiles.ts';
import { loadGateConfig } from '../../config/load-gate-config.ts';
import { onlySuite } from '../../config/suite-choice.ts';
import { readResultFile } from '../../engine/results/result-files.ts';
import { PawlError } from '../../errors.ts';
import { expectRegularFile } from '../../regular-file.ts';
import type { ProfileCase } from '../../simulate/options.ts';
import { profileOf } from '../../simulate/profile.ts';
import { openRepository } from '../../trees/git/repository.ts';
import type { Terminal } from '../terminal.ts';

/** Where a profile comes from, as `pawl simulate` was asked. */
export interface ProfileWanted {
  /** `store`, a document of `pawl baseline show --format json`, or any file that `pawl compare` reads. */
  readonly source: string;
  readonly suite: string | undefined;
  readonly policy: string | undefined;
}

const count = z.int().min(0);
/** The part of a document of `pawl baseline show` that a profile is made of. */
const document = z.object({
  pawl: z.literal('baseline'),
  schemaVersion: z.literal(1),
  suites: z.array(
    z.object({
      suite: z.string(),
      cells: z.array(
        z.object({ passed: count, scored: count }).refine(({ passed, scored }) => passed <= scored),
      ),
    }),
  ),
});

/** Counts of every case and slot of main. Throws usage errors, and PawlErrors `samples/…` of the store. */
export async function profileFrom(
  wanted: ProfileWanted,
  terminal: Terminal,
): Promise<readonly ProfileCase[]> {
  const profile = await cellsOf(wanted, terminal);
  if (profile.length > 0) return profile;
  const ofStore = wanted.source === 'store';
  throw new PawlError({
    code: 'cli/empty-profile',
    what: `${ofStore ? 'The store of main' : wanted.source} holds no case with a pass or a fail.`,
    fix: ofStore ? 'pawl baseline record' : 'pawl simulate --profile .pawl/samples.jsonl',
  });
}

async function cellsOf(
  { source, suite, policy }: ProfileWanted,
  terminal: Terminal,
): Promise<readonly ProfileCase[]> {
  if (source !== 'store') return inFile(path.resolve(terminal.cwd(), source), source, suite);
  const { root, git } = await openRepository(terminal.cwd(), terminal.env, false);
  const config = onlySuite(loadGateConfig({ root, file: policy, keepUnreadable: true }), suite);
  const { suites } = await storedProfiles(root, config, git);
  return suites.flatMap(({ cells }) => cells);
}

async function inFile(
  file: string,
  name: string,
  suite: string | undefined,
): Promise<readonly ProfileCase[]> {
  if (!isDocument(file)) return profileOf(await readResultFile(file));
  const parsed = document.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success)
    return parsed.data.suites
      .filter((each) => suite === undefined || each.suite === suite)
      .flatMap(({ cells }) => cells);
  throw new PawlError({
    code: 'cli/foreign-profile',
    what: `${name} is not what \`pawl baseline show --format json\` of this version prints.`,
    fix: 'pawl simulate --profile store',
  });
}

/** What the command prints says so in its first line; other files are the result reader's, who knows their limits. */
function isDocument(file: string): boolean {
  const start = Buffer.alloc(64);
  try {
    expectRegularFile(file);
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, start, 0, start.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
  return /^\s*\{\s*"pawl":\s*"baseline"/.test(start.toString('utf8'));
}
