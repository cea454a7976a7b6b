import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { PawlError } from '../../errors.ts';
import type { SuiteManifest } from '../../plan/manifest.ts';
import type { Arm } from '../../samples/sample.ts';
import type { ENGINES } from '../../vocabulary.ts';
import type { Batches } from '../batch/batches.ts';
import type { SuiteLocation } from '../eval-engine.ts';
import type { ChildManifest, FromChild, LoadFailure } from '../messages/child-messages.ts';
import type { ToChild } from '../messages/parent-messages.ts';
import type { KnownLimits } from '../pacing/endpoint-limiter.ts';
import type { LearntLimits } from '../pacing/endpoints.ts';
import { ownWords } from '../redaction/own-words.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { secretVariables, withoutShown } from '../redaction/secret-variables.ts';
import type { Tape } from '../tape.ts';
import { keyFor } from './batch-keys.ts';
import { HARMLESS, suiteEnvironment } from './child-environment.ts';
import { type DotenvPlace, dotenvOf } from './dotenv-files.ts';
import { ownPlaces } from './own-places.ts';
import { type SuiteChild, startChild } from './suite-child.ts';
import { withWholeTemplates } from './whole-templates.ts';

/** What the composition root says to every child. */
export interface EngineSettings {
  /** The child's entry: `worker.ts` from source, `worker.js` packaged. */
  readonly workerFile: string;
  /** Address of the bundled promptfoo. */
  readonly promptfooUrl: string;
  /** By arm. `workspace`: the repository's own promptfoo, resolved from the suite's folder. */
  readonly engines: Readonly<Record<Arm, (typeof ENGINES)[number]>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names of withheld variables that suites may see all the same. */
  readonly passEnv: readonly string[];
  /** Longest provider call, in milliseconds; also how long suite code may be silent. */
  readonly timeoutMs: number;
  /** How long a suite may take to load, in milliseconds. Absent: five minutes. */
  readonly loadTimeoutMs?: number;
  readonly maxOutputBytes: number;
  /** Suite processes that are open at once, at most. Absent: what the machine holds. */
  readonly processes?: number;
  /** The first file of main's tree that somebody has changed since the run began; null where there is none. Absent: nobody looks. */
  readonly mainChanged?: () => Promise<string | null>;
  /** What earlier runs learnt of the limits of providers, and where this one leaves what it learns. Absent: nowhere. */
  readonly limits?: {
    known(name: string): KnownLimits | undefined;
    keep(learnt: readonly LearntLimits[]): void;
  };
  /** Where answers of providers are recorded, or come from. Absent: providers are asked, and nothing is kept. */
  readonly tape?: Tape;
  /** Where requests may wait for batches. Absent: all are made at once. */
  readonly batches?: Batches;
  /** Where compiled code of the bundled promptfoo is kept; null where it is not. Absent: nowhere. */
  readonly compiledCode?: string | null;
  /** Where `.env` files are; without it each arm has those of its own tree. */
  readonly dotenv?: DotenvPlace;
}

/** Loading has nothing to do with how long a call may take: on a busy machine it takes a while, and it is done once. */
const LOAD_TIMEOUT_MS = 300_000;

/** promptfoo's own limit for a request that may wait for a batch, in milliseconds: longer than any batch takes. */
const LONGEST_WAIT_MS = 14 * 24 * 3_600_000;

/** Of this process, and of nobody else. */
const SALT = randomBytes(16).toString('hex');

/** A suite of one arm, loaded in its own process. */
export interface OpenedSuite {
  readonly manifest: SuiteManifest;
  readonly child: SuiteChild;
  /** Receives what the child sends while a round runs; nobody does between rounds. */
  onMessage: (message: FromChild) => void;
  /** The key that a variable of its environment holds, where it may go to this address. Absent: nothing is sent for it. */
  readonly keyTo?: (address: string, name: string) => string | undefined;
}

/** Starts a suite's process and loads the suite in it. Throws `PawlError` where it does not load, end or answer. */
export async function openSuite(location: SuiteLocation, settings: EngineSettings): Promise<OpenedSuite> {
  const { arm, root, config, env } = location;
  const file = path.join(root, config);
  let receive: (message: FromChild) => void = () => {};
  const { written, set, shown, env: given, open } = suiteStart(location, settings);
  // Withheld variables too: a suite may read a credential of the workflow from a file.
  const ownShown = Object.entries(shown).filter(([name]) => !(name in settings.env) && !(name in env));
  const { tape } = settings;
  const secrets = withoutShown(
    secretVariables(withKeys({ ...written, ...settings.env, ...env }, tape), (name) => !(name in set)),
    Object.fromEntries(ownShown),
  );
  if (tape?.kind === 'record')
    tape.keysIn([...new Set(secrets.map(({ name }) => name))].filter((name) => name in given));
  const child = await startChild(
    {
      workerFile: settings.workerFile,
      folder: path.dirname(file),
      env: given,
      callTimeoutMs: settings.batches ? LONGEST_WAIT_MS : settings.timeoutMs,
      redactor: createRedactor(secrets),
    },
    (message) => {
      if (message.type === 'recorded') {
        if (tape?.kind === 'record') tape.keep(arm, message.asked, message.answer);
      } else if (message.type === 'wanted') {
        const { ask, asked } = message;
        if (tape?.kind === 'replay') child.send({ type: 'replayed', ask, ...tape.next(arm, asked) });
      } else receive(message);
    },
  );
  const loaded = new Promise<FromChild & { type: 'opened' | 'open-failed' }>((resolve) => {
    receive = (message) => {
      if (message.type === 'opened' || message.type === 'open-failed') resolve(message);
    };
  });
  child.send(open);
  const answer = await withinTime(loaded, child, settings.loadTimeoutMs ?? LOAD_TIMEOUT_MS, config);
  if (answer.type === 'open-failed') {
    child.kill();
    throw notLoaded(answer.failure);
  }
  const opened: OpenedSuite = {
    manifest: knownManifest(answer.manifest, location, settings),
    child,
    onMessage: () => {},
    keyTo: (address, name) => keyFor(name, address, { given, ofJob: set }, answer.manifest),
  };
  receive = (message) => opened.onMessage(message);
  return opened;
}

/** An environment with what stands for the keys of the run that a recording is of. A job that gets no secrets may have them as empty texts. */
function withKeys<Env extends Readonly<Record<string, string | undefined>>>(
  env: Env,
  tape: Tape | undefined,
): Env {
  const keys = tape?.kind === 'replay' ? tape.keys : {};
  return { ...env, ...Object.fromEntries(Object.entries(keys).filter(([name]) => !env[name])) };
}

/** The variables that a suite is loaded with, from where they are, and what its process is told first. */
export function suiteStart(
  location: SuiteLocation,
  settings: EngineSettings,
): {
  readonly written: Readonly<Record<string, string>>;
  readonly shown: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly open: ToChild & { readonly type: 'open' };
} {
  const { env } = location;
  const { variables: written, committed, shown } = dotenvOf(location, settings.dotenv);
  const ofJob = suiteEnvironment(settings.env, settings.passEnv);
  const set = settings.dotenv ? ownPlaces(ofJob, settings.dotenv.root, location.root) : ofJob;
  const fromFiles = Object.keys(written).filter((name) => !(name in set) && !(name in env));
  const inForce = fromFiles.flatMap((name) => {
    const value = committed[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    written,
    shown,
    set,
    // A variable that is set wins over `.env`; what is set for this arm wins over both.
    env: withKeys({ ...written, ...set, ...env }, settings.tape),
    open: openMessage(location, settings, fromFiles, Object.fromEntries(inForce)),
  };
}

/** A manifest with what the suite's process cannot know. */
export function knownManifest(
  manifest: ChildManifest,
  { suite, arm, root, env }: SuiteLocation,
  settings: EngineSettings,
): SuiteManifest {
  return {
    ...manifest,
    slots: withWholeTemplates(manifest.slots, root),
    suite,
    arm,
    // A recording answers without a key.
    ...(settings.tape?.kind === 'replay' && { missingSecrets: [] }),
    sharedAddresses: notServed(manifest.sharedAddresses, env),
    ...(manifest.sharedStores && { sharedStores: notServed(manifest.sharedStores, env) }),
  };
}

function openMessage(
  location: SuiteLocation,
  settings: EngineSettings,
  fromFiles: readonly string[],
  committed: Readonly<Record<string, string>>,
): ToChild & { readonly type: 'open' } {
  const { root, config, arm, env, task, models, replaced } = location;
  const { withTexts = false, withPrompts = false } = location;
  return {
    type: 'open',
    promptfooUrl: settings.promptfooUrl,
    workspace: settings.engines[arm] === 'workspace',
    config: path.join(root, config),
    root,
    withTexts,
    withPrompts,
    fromFiles,
    committed,
    changedInGit: settings.dotenv?.changedInGit ?? [],
    salt: SALT,
    ownWords: [...ownWords()],
    ...(settings.tape && { tape: settings.tape.kind }),
    ...(settings.batches && { defers: true }),
    ...(settings.compiledCode && { compiledCode: settings.compiledCode }),
    templateEnv: [...HARMLESS, ...settings.passEnv, ...Object.keys(env)],
    settings: { outputBytes: settings.maxOutputBytes, callTimeoutMs: settings.timeoutMs },
    ...(task && { task }),
    strict: arm === 'candidate',
    ...(models && { models }),
    ...(replaced && { replaced }),
  };
}

async function withinTime<T>(
  loaded: Promise<T>,
  child: SuiteChild,
  limitMs: number,
  file: string,
): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill();
  }, limitMs);
  try {
    return await Promise.race([
      loaded,
      child.ended.then((why) => {
        throw isLate ? loadedTooLong(limitMs, file) : endedWhileLoading(why, file);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing says that the suite is wrong: the machine may be busy, or a server that its code asks may be slow. */
function loadedTooLong(limitMs: number, file: string): PawlError {
  return new PawlError(
    {
      code: 'engine/suite-load-timeout',
      what: `This suite was not loaded within ${limitMs / 1000} s.`,
      why: 'Loading runs the code that the config names, and calls no model. `limits.timeoutSeconds` does not limit it.',
      fix: 'run again on a machine that is less busy. If that does not help, look for code that waits for a server, or never ends, in what the config loads (prompts, tests, providers, extensions)',
      place: { file },
    },
    'unmeasured',
  );
}

function endedWhileLoading(why: string, file: string): PawlError {
  return new PawlError({
    code: 'engine/suite-ended',
    what: 'The process that loads this suite ended before the suite was loaded.',
    why: `In it, ${why}.`,
    fix: 'look for process.exit or native crashes in the code that the config loads (prompts, tests, providers, extensions)',
    place: { file },
  });
}

function notLoaded({ code, what, why, fix, place }: LoadFailure): PawlError {
  return new PawlError({ code, what, ...(why && { why }), ...(fix && { fix }), ...(place && { place }) });
}

/** Addresses without those of an application that was started for this arm alone. */
function notServed(addresses: readonly string[], env: Readonly<Record<string, string>>): readonly string[] {
  const served = new Set(Object.values(env));
  return addresses.filter((address) => !served.has(new URL(address).port) && !served.has(address));
}
