import { lstatSync } from 'node:fs';
import path from 'node:path';
import { saveState } from '@actions/core';
import { uploadArtifact } from '../github/run-files/artifact.ts';
import { readCacheEntry, writeCacheEntry } from '../github/run-files/cache-entry.ts';
import { type ResultsService, resultsService } from '../github/run-files/results-service.ts';
import { journalsDigest, packedJournals, unpackJournals } from '../journal/carried-journals.ts';
import { runnerJournalFolder } from '../journal/journal-folder.ts';
import type { SurfaceResult } from '../publish/publisher.ts';
import { withinDeadline } from './deadline.ts';
import { artifactNames, journalKeys } from './gate-files.ts';
import { type ActionLog, actionLog } from './log.ts';
import type { ActionStep } from './step.ts';

/** How long each of these may take, in milliseconds. */
const LIMIT_MS = 20_000;

/**
 * Brings back what earlier runs on the pull request have asked, and the limits that they, or main's runs, have learnt; in a job that only
 * measures, or draws a shard's part, the limits alone. What cannot be had costs the calls that it would have saved.
 */
export async function restoreJournals(
  { env, inputs, facts, gate, log }: Pick<ActionStep, 'env' | 'inputs' | 'facts' | 'gate' | 'log'>,
  limitMs = LIMIT_MS,
): Promise<void> {
  const folder = runnerJournalFolder(workspaceOf(env), env);
  const service = inputs.cache && folder !== null ? serviceOf(env, log) : null;
  if (service === null || folder === null) return;
  const { key, prefixes } = journalKeys(facts, gate);
  // Another job publishes what this one measures, and code of an earlier commit could have written any journal in the cache.
  const onlyLimits = inputs.mode === 'measure' || inputs.shard !== undefined;
  if (!onlyLimits) saveState(KEY, key);
  try {
    const entry = await withinDeadline(readCacheEntry(service, key, prefixes), limitMs);
    if (entry === null) return log.text('cache: nothing of an earlier run is kept');
    unpackJournals(folder, entry.content, onlyLimits);
    saveState(HELD, journalsDigest(entry.content));
    const what = onlyLimits ? 'the limits that an earlier run had learnt' : 'what an earlier run had asked';
    log.text(`cache: restored ${what} (${entry.key})`);
  } catch (error) {
    log.surfaces([failed('cache', error, 'cache')]);
  }
}

/** Keeps what this run has asked for the next one, however this one ended. Runs after the job, and never fails it. */
export async function keepJournals(env: NodeJS.ProcessEnv, limitMs = LIMIT_MS): Promise<void> {
  const { [`STATE_${KEY}`]: key = '', [`STATE_${HELD}`]: held } = env;
  const log = actionLog();
  const folder = runnerJournalFolder(workspaceOf(env), env);
  const service = serviceOf(env, log);
  if (key === '' || service === null || folder === null) return;
  try {
    const content = packedJournals(folder);
    if (content === null || journalsDigest(content) === held) return;
    await withinDeadline(writeCacheEntry(service, { key, content }), limitMs);
    log.text(`cache: kept what this run has asked (${key})`);
  } catch (error) {
    log.surfaces([failed('cache', error, 'cache')]);
  }
}

/**
 * Uploads what a gate left in one folder as an artifact of the run. Returns where people find it; null where there is none, which the log says. A link
 * in the place of a file is not followed: the suites' code could have put it there.
 */
export async function uploadReports(
  { env, inputs, facts, gate, log }: Pick<ActionStep, 'env' | 'inputs' | 'facts' | 'gate' | 'log'>,
  files: readonly string[],
  limitMs = LIMIT_MS,
): Promise<string | null> {
  const [first] = files;
  const root = path.dirname(first ?? '');
  const present = files.filter((file) => path.dirname(file) === root && isPlainFile(file));
  const runPage = facts.runUrl?.replace(/\/attempts\/\d+$/, '');
  if (!inputs.upload || present.length === 0 || runPage === undefined) return null;
  if (serviceOf(env, log) === null) return null;
  const request = { names: artifactNames(gate), files: present, root, runPage };
  try {
    const { name, url } = await log.group('Upload of what the gate left', () =>
      withinDeadline(uploadArtifact(request), limitMs),
    );
    log.surfaces([{ surface: `artifact ${name}`, status: 'created', url }]);
    return url;
  } catch (error) {
    log.surfaces([failed('artifact', error, 'upload')]);
    return null;
  }
}

/** Hands on to what runs after the job. */
const KEY = 'pawlJournals';
const HELD = 'pawlHeld';

function serviceOf(env: NodeJS.ProcessEnv, log: ActionLog): ResultsService | null {
  const found = resultsService(env);
  if (found.service === null) log.debug(`Neither artifact nor cache: ${found.why}.`);
  return found.service;
}

function isPlainFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function workspaceOf(env: NodeJS.ProcessEnv): string {
  return env.GITHUB_WORKSPACE ?? process.cwd();
}

function failed(surface: string, error: unknown, input: 'upload' | 'cache'): SurfaceResult {
  const reason = error instanceof Error ? error.message : String(error);
  return { surface, status: 'failed', reason, fix: `Re-run the job, or turn it off: \`${input}: false\`.` };
}
