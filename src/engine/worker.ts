import path from 'node:path';
import type { FromChild } from './child-messages.ts';
import type { ToChild } from './parent-messages.ts';
import { plainMessage } from './plain-message.ts';
import { errorText } from './worker/call-failure.ts';
import { CallRefused, createCallGate } from './worker/call-gate.ts';
import { expandSuite } from './worker/dry-run.ts';
import type { Opened } from './worker/evaluate-cells.ts';
import { evaluateCells } from './worker/evaluate-cells.ts';
import { loadFailure } from './worker/load-failure.ts';
import { loadSuite } from './worker/load-suite.ts';
import { withNamedParts } from './worker/named-parts.ts';
import { addPawlProviders } from './worker/pawl-providers.ts';
import { importPromptfoo } from './worker/promptfoo.ts';
import { withReplacedModel } from './worker/replaced-model.ts';
import { manifestOf } from './worker/suite-manifest.ts';
import { openTask, withTask } from './worker/suite-task.ts';
import { importWorkspacePromptfoo } from './worker/workspace-promptfoo.ts';

// Code of a suite that finds a channel to a parent takes it for its own.
const toParent = process.send?.bind(process);
delete process.send;
const send = (message: FromChild) => void toParent?.(message);
let evaluation = 0;
const gate = createCallGate(send, () => evaluation);
let opened: Opened | null = null;

async function open(message: ToChild & { type: 'open' }): Promise<void> {
  try {
    const promptfoo = message.workspace
      ? await importWorkspacePromptfoo(message.config)
      : await importPromptfoo(message.promptfooUrl);
    // Every evaluation ends with it; Python workers and MCP servers live as long as this process.
    promptfoo.providerRegistry.shutdownAll = async () => {};
    addPawlProviders(promptfoo, message.models);
    const loaded = await withReplacedModel(promptfoo, message.replaced, () =>
      loadSuite(promptfoo, message.config),
    );
    const grid = await expandSuite(promptfoo, loaded);
    const task = message.task ? openTask(message.task, grid) : null;
    opened = { promptfoo, loaded, grid, settings: message.settings, task };
    const folders = { root: message.root, base: path.dirname(message.config) };
    const manifest = await manifestOf(promptfoo, loaded, grid, folders);
    const named = withNamedParts(manifest, grid, message.withTexts);
    send({ type: 'opened', manifest: withTask(named, task) });
  } catch (error) {
    send({ type: 'open-failed', failure: loadFailure(error, message) });
  }
}

async function evaluate(message: ToChild & { type: 'evaluate' }): Promise<void> {
  if (opened === null) return;
  evaluation = message.evaluation;
  try {
    await evaluateCells(opened, message, gate, send);
    send({ type: 'evaluated', evaluation, failure: null, refused: false });
  } catch (error) {
    const refused = error instanceof CallRefused;
    send({ type: 'evaluated', evaluation, failure: plainMessage(errorText(error)), refused });
  }
}

process.on('message', (message: ToChild) => {
  if (message.type === 'open') void open(message);
  else if (message.type === 'evaluate') void evaluate(message);
  else gate.receive(message.call, message.type);
});
process.on('disconnect', () => process.exit(0));
