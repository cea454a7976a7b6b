import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepCompiledCode, writeCompiledCode } from '../../trees/process/compiled-code.ts';
import type { FromChild } from '../messages/child-messages.ts';
import { createOutbox } from '../messages/outbox.ts';
import type { ToChild } from '../messages/parent-messages.ts';
import { hideInMessages, plainMessage } from '../redaction/plain-message.ts';
import { redactedMessage } from '../redaction/redacted-message.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { isNamedSecret } from '../redaction/secret-parts.ts';
import { secretSettings } from '../redaction/secret-settings.ts';
import { secretVariables, withoutShown } from '../redaction/secret-variables.ts';
import { thrownText } from './calls/call-failure.ts';
import { CallRefused, createCallGate } from './calls/call-gate.ts';
import { deferRequests } from './calls/deferred-requests.ts';
import { receiveReplayed, startTape } from './calls/taped-provider.ts';
import { watchResponses } from './calls/watched-responses.ts';
import { hearWorkers } from './calls/worker-words.ts';
import { unstubbed } from './calls/wrapped-provider.ts';
import type { Opened } from './cells/evaluate-cells.ts';
import { evaluateCells } from './cells/evaluate-cells.ts';
import { secretsOf } from './digest.ts';
import { credentialFiles } from './guard/credential-files.ts';
import { guardFiles } from './guard/file-guard.ts';
import { holdRequests } from './guard/held-requests.ts';
import { keepTemporaryFiles } from './guard/own-temporary.ts';
import { asProvider, loadProvidersAsSuch } from './guard/provider-context.ts';
import { drawsAtRandom, guardTemplates, watchedWords } from './guard/template-guard.ts';
import { watchPrompts } from './guard/unsent-prompts.ts';
import { expectNoRefusedWorkbook, refusedWorkbook } from './guard/workbook-guard.ts';
import { refuseBadBars } from './loading/case-bars.ts';
import { expandSuite } from './loading/dry-run.ts';
import { type LoadedSuite, loadSuite, textsOf } from './loading/load-suite.ts';
import { missingTestsIn, refuseMissingParts } from './loading/missing-files.ts';
import { withNamedParts } from './loading/named-parts.ts';
import { refuseOddPath } from './loading/odd-path.ts';
import { addPawlProviders, retrievalCode } from './loading/pawl-providers.ts';
import { quickEnvironment } from './loading/quick-environment.ts';
import { withReplacedModel } from './loading/replaced-model.ts';
import { openTask, withTask } from './loading/suite-task.ts';
import { importWorkspacePromptfoo, workspaceModule } from './loading/workspace-promptfoo.ts';
import { withAskedParts } from './manifest/asked-parts.ts';
import { endpointsBy } from './manifest/endpoint-of.ts';
import { withUnasked } from './manifest/prompt-template.ts';
import { manifestOf } from './manifest/suite-manifest.ts';
import { writtenSettings } from './manifest/written-settings.ts';
import {
  awayFromDotenv,
  importPromptfoo,
  type Promptfoo,
  quietDebug,
  withoutTelemetry,
} from './promptfoo/promptfoo.ts';
import type { TestCase } from './promptfoo/promptfoo-types.ts';
import { reservePort, tracedSuite } from './traces/receiver.ts';

// Code of a suite that finds a channel to a parent takes it for its own.
const toParent = process.send?.bind(process);
delete process.send;
/** The parent takes out the secrets that it knows, and then what has the shape of a key; this one those that the suite itself has set since. */
const OWN_ONLY = { shapes: (text: string) => text };
let redactor = createRedactor([], OWN_ONLY);
/** What is said in one go goes in one message: each costs both sides more than most of what they hold. */
const outbox = createOutbox<FromChild>((messages) => void toParent?.(messages));
/** What no secret may be taken for. Nothing is sent before the parent has said it. */
let ownWords: ReadonlySet<string> = new Set();
const send = (message: FromChild) => outbox.add(redactedMessage(message, redactor, ownWords));
process.on('exit', outbox.flush);
const given = { ...process.env };
let evaluation = 0;
const gate = createCallGate(send, () => evaluation, outbox.flush);
let opened: Opened | null = null;
let sendHeld: () => void = () => {};

async function open(message: ToChild & { type: 'open' }): Promise<void> {
  ownWords = new Set(message.ownWords);
  const slowAgain = quickEnvironment();
  try {
    refuseOddPath(message.config, message.root);
    const promptfoo = await awayFromDotenv(() =>
      message.workspace ? importWorkspacePromptfoo(message.config) : importBundled(message),
    );
    // Every evaluation ends with it; Python workers and MCP servers live as long as this process.
    promptfoo.providerRegistry.shutdownAll = async () => {};
    quietDebug(promptfoo);
    withoutTelemetry();
    const missing: string[] = [];
    promptfoo.setLogCallback?.((line) => {
      hearWorkers(line);
      const file = missingTestsIn(line);
      if (file !== null) missing.push(file);
    });
    const port = await reservePort(message.config);
    addPawlProviders(promptfoo, message.models, message.replaced);
    const finishBlock = await guardTemplates(promptfoo, message.templateEnv);
    loadProvidersAsSuch(promptfoo, finishBlock);
    const load = () =>
      withReplacedModel(promptfoo, message.replaced, () => loadSuite(promptfoo, message.config, message));
    const own = ownFolders(message);
    keepTemporaryFiles(own.settings, own.code);
    guardFiles({
      root: message.root,
      own: [own.code, own.settings],
      readers: [retrievalCode()],
      credentials: credentialFiles(process.env, message.root),
    });
    // Before requests may be held: who asks is told by who calls the outermost.
    if (message.defers) deferRequests(gate, message.settings.callTimeoutMs);
    watchResponses();
    sendHeld = holdRequests(process.env, [own.code]);
    // A copy that hides who makes its providers renders the whole config at once: then prompts are only watched.
    const loaded = await (promptfoo.providerMap ? load() : asProvider(load));
    expectNoRefusedWorkbook();
    refuseMissingParts(loaded, missing, message.config);
    // promptfoo asks this block first for every variable that it reads.
    for (const block of [loaded.config.env, loaded.suite.env])
      Object.assign(Object(block), finishBlock(block));
    const ofSettings = ownSecrets(loaded);
    watchPrompts(process.env, message.templateEnv, textsOf(loaded), ofSettings);
    hideInMessages(ofSettings);
    redactor = createRedactor([...lateSecrets(loaded), ...ofSettings], OWN_ONLY);
    const traced = await tracedSuite(mainOf(message), loaded, port);
    const { expanded: grid, unasked } = await watchedWords(() => expandSuite(promptfoo, loaded));
    if (message.strict) refuseBadBars(grid);
    const task = message.task ? await openTask(message.task, grid, message.strict) : null;
    const endpointOf = endpointsBy(message.salt);
    opened = { promptfoo, grid, root: message.root, settings: message.settings, task, endpointOf, ...traced };
    const config = path.relative(message.root, message.config).split(path.sep).join('/');
    const folders = { root: message.root, base: path.dirname(message.config), config };
    if (message.tape) {
      const { text: clean } = createRedactor(secretVariables(process.env));
      startTape({
        kind: message.tape,
        folders: { ...folders, secrets: secretsOf(process.env) },
        clean,
        isKey: keysOf(process.env),
        written: (provider) => {
          const column = grid.columns.find((each) => unstubbed(each.provider) === provider);
          return column && writtenSettings(loaded, column.providerIndex).settings;
        },
        send,
      });
    }
    const told = { ...message, written: variablesSince(given), isDrawn: drawsAtRandom() };
    const opens = await manifestOf(promptfoo, loaded, grid, folders, told);
    const manifest = withUnasked(opens, unasked, message.root);
    const named = withNamedParts(manifest, grid, message.withTexts);
    const whole = message.withPrompts ? withAskedParts(named, grid, loaded.suite) : named;
    send({ type: 'opened', manifest: withTask(whole, task) });
  } catch (error) {
    const { loadFailure } = await import('./loading/failures/load-failure.ts');
    send({ type: 'open-failed', failure: loadFailure(refusedWorkbook() ?? error, message) });
  } finally {
    slowAgain();
  }
}

async function evaluate(message: ToChild & { type: 'evaluate' }): Promise<void> {
  if (opened === null) return;
  // The parent knows by now where keys would go.
  sendHeld();
  evaluation = message.evaluation;
  try {
    await evaluateCells(opened, message, gate, send);
    send({ type: 'evaluated', evaluation, failure: null, refused: false });
  } catch (error) {
    const refused = error instanceof CallRefused;
    send({ type: 'evaluated', evaluation, failure: plainMessage(thrownText(error)), refused });
  }
}

/** The bundled promptfoo. Compiled code of it is written before any code of the suite is loaded, and a process that is killed writes none: the suite's is not kept. */
async function importBundled(message: ToChild & { type: 'open' }): Promise<Promptfoo> {
  const { promptfooUrl, compiledCode = null } = message;
  keepCompiledCode(compiledCode);
  const promptfoo = await importPromptfoo(promptfooUrl);
  writeCompiledCode();
  return promptfoo;
}

/** The main module of the promptfoo that runs. */
function mainOf({ promptfooUrl, workspace, config }: ToChild & { type: 'open' }): string {
  return workspace ? pathToFileURL(workspaceModule(config)).href : promptfooUrl;
}

/** promptfoo's code, and what it may write for this run. */
function ownFolders({ promptfooUrl, workspace, config }: ToChild & { type: 'open' }): {
  readonly code: string;
  readonly settings: string;
} {
  const code = workspace
    ? path.dirname(createRequire(config).resolve('promptfoo'))
    : path.dirname(fileURLToPath(promptfooUrl));
  return { code, settings: process.env.PROMPTFOO_CONFIG_DIR ?? code };
}

/** What stands for the key of a variable that is not set: nothing, or its template as it is written. */
const UNSET = /^(?:\{\{[^{}]*\benv\b[^{}]*\}\})?$/;

/** Whether a text is the key of a variable, however short it is, or stands for one. */
function keysOf(env: NodeJS.ProcessEnv): (text: string) => boolean {
  const keys = Object.entries(env).flatMap(([name, value = '']) =>
    isNamedSecret(name, value) ? [value] : [],
  );
  return (text) => UNSET.test(text) || keys.includes(text);
}

/** Keys that the settings of providers, or the `env` block, hold themselves; what comes from a variable is called by its name. */
function ownSecrets({ config, suite }: LoadedSuite): ReturnType<typeof secretSettings> {
  const { providers, targets, env } = Object(config) as Readonly<Record<string, unknown>>;
  const loaded = suite.providers.map((each) => each.config);
  const ofCases = [suite.defaultTest, ...(suite.tests ?? [])].map(providersOf);
  const variables = Object.values(process.env).join('\n');
  return secretSettings([loaded, [providers, targets, env], ...ofCases]).filter(
    ({ value }) => !variables.includes(value),
  );
}

/** What a case and its assertions name as their own providers. */
function providersOf(test: unknown): readonly unknown[] {
  const { options, provider, assert } = Object(test) as Partial<TestCase>;
  const own = Array.isArray(assert) ? assert.flatMap((each) => [each, ...(each?.assert ?? [])]) : [];
  return [Object(options).provider, provider, ...own.map((each) => Object(each).provider)];
}

/** Secrets that were set in this process, but for words that the repository shows anyway. */
function lateSecrets({ shown }: LoadedSuite): ReturnType<typeof withoutShown> {
  const still = Object.entries(shown).filter(([name, value]) => process.env[name] === value);
  return withoutShown(secretVariables(variablesSince(given)), Object.fromEntries(still));
}

/** What an `envPath` or the suite's own code has set. */
function variablesSince(before: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name, value]) => before[name] !== value));
}

function receive(message: ToChild): void {
  if (message.type === 'open') void open(message);
  else if (message.type === 'evaluate') void evaluate(message);
  else if (message.type === 'replayed') receiveReplayed(message);
  else if (message.type === 'batched') gate.receive(message.call, message);
  else gate.receive(message.call, message.type === 'fail' ? message.failure : message.type);
}

process.on('message', (messages: readonly ToChild[]) => messages.forEach(receive));
process.on('disconnect', () => process.exit(0));
