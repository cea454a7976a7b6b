// From opening a suite in both arms to the first request to a provider, and what each further sample costs.
//
//   npx -c 'node bench/speed/engine-start.ts [--cases 500]'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createChildEngine } from '../../src/engine/child-engine.ts';
import { requestsOf } from '../../test/engine/scratch-suite.ts';
import { startChatServer } from '../../test/support/servers/chat-server.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '500' } } });
const cases = Array.from({ length: Number(values.cases) }, (_, index) => `  - { vars: { n: '${index}' } }`);
const project = path.resolve(import.meta.dirname, '../..');
const root = mkdtempSync(path.join(tmpdir(), 'pawl-bench-'));
writeFileSync(
  path.join(root, 'promptfooconfig.yaml'),
  `prompts: ['Say {{n}}']\nproviders: [openai:chat:gpt-4o-mini]\ndefaultTest: { assert: [{ type: contains, value: '{{n}}' }] }\ntests:\n${cases.join('\n')}\n`,
);

let firstRequest = 0;
const server = await startChatServer(({ prompt }) => {
  firstRequest ||= performance.now();
  return prompt;
});
const engine = createChildEngine({
  workerFile: path.join(project, 'src/engine/worker/worker.ts'),
  promptfooUrl: pathToFileURL(path.join(project, 'dist/engine/promptfoo/index.js')).href,
  engines: { baseline: 'bundled', candidate: 'bundled' },
  env: { ...process.env, OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-local-only-0000' },
  passEnv: [],
  timeoutMs: 60_000,
  maxOutputBytes: 100_000,
});
const started = performance.now();
const arms = ['baseline', 'candidate'] as const;
const manifests = await Promise.all(
  arms.map((arm) => engine.manifest({ suite: 'bench', arm, root, config: 'promptfooconfig.yaml', env: {} })),
);
const opened = performance.now();
const cells = manifests.flatMap((manifest) => requestsOf(manifest));
const { samples } = await engine.run({ round: 0, stage: 'search', seed: 1, maxCalls: 1e6, cells }, () => {});
const ended = performance.now();
await engine.close();
await server.close();
rmSync(root, { recursive: true });

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
console.log(`both arms opened (${values.cases} cases each)   ${seconds(opened - started)}`);
console.log(`first request                        ${seconds(firstRequest - started)}`);
console.log(`${samples.length} samples                         ${seconds(ended - opened)}`);
console.log(`a sample, all included               ${((ended - opened) / samples.length).toFixed(2)} ms`);
