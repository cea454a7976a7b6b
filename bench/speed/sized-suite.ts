import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type ScratchRepository, scratchRepository } from '../../test/support/files/repository.ts';

/** A model that answers after a while, and says once when it was first asked. */
const modelOf = (delayMs: number) => `const fs = require('node:fs');
let asked = false;
module.exports = class {
  id() { return 'model'; }
  async callApi(prompt) {
    if (!asked && process.env.FIRST_CALL_FILE)
      // The first process writes it. Code that only writes reads nothing unseen, so main's answers can be stored.
      try { fs.writeFileSync(process.env.FIRST_CALL_FILE, String(Date.now()), { flag: 'wx' }); } catch {}
    asked = true;
    await new Promise((resolve) => setTimeout(resolve, ${delayMs}));
    return { output: 'answer ' + /(\\d+)/.exec(prompt)[1], tokenUsage: { total: 10, prompt: 5, completion: 5 } };
  }
};
`;

/** Cases that stand in the config itself: a larger one would be refused, so more of them are a file beside it. */
const IN_CONFIG = 20_000;

/**
 * A repository with one suite of `cases` cases on `main`, whose model is a file that answers after `delayMs`. `change` rewords the
 * prompt and breaks nothing; `idle` touches no suite.
 */
export function sizedSuite(cases: number, delayMs: number): ScratchRepository {
  const tests = Array.from({ length: cases }, (_, index) => ({
    description: `case ${index}`,
    vars: { n: `${index}` },
    assert: [{ type: 'contains', value: `answer ${index}` }],
  }));
  const beside = cases > IN_CONFIG;
  const suite = {
    ...{ prompts: ['file://prompt.txt'], providers: ['file://model.js'] },
    tests: beside ? 'file://cases.jsonl' : tests,
  };
  const repository = scratchRepository({
    'pawl.yaml': `budget: { calls: ${10 * cases + 1000} }\npass-env: [FIRST_CALL_FILE]\n`,
    'evals/promptfooconfig.yaml': JSON.stringify(suite, null, 1),
    ...(beside && { 'evals/cases.jsonl': tests.map((test) => `${JSON.stringify(test)}\n`).join('') }),
    'evals/prompt.txt': 'Question {{n}}\n',
    'evals/model.js': modelOf(delayMs),
  });
  repository.write({ 'evals/prompt.txt': 'Question of a customer: {{n}}\n' });
  repository.commit('Reword the prompt');
  repository.git('switch', '--quiet', '--create', 'idle', 'main');
  repository.write({ 'README.md': 'Nothing of a suite.\n' });
  repository.commit('Say something');
  return repository;
}

/** Takes away what earlier runs left in a checkout, from which the next one would go on. */
export function forgetRuns(checkout: string): void {
  for (const left of ['.pawl', '.git/pawl'])
    rmSync(path.join(checkout, left), { recursive: true, force: true });
}

/** Lays out what is published of a checkout of this repository, and returns the path of its command. */
export function stagedCommand(checkout: string, folder: string): string {
  execFileSync(process.execPath, [path.join(checkout, 'scripts/stage-package.mjs'), folder]);
  return path.join(folder, 'dist/cli.js');
}

/** Environment of a packaged command: none of the person's own settings. `first` is the file that says when the model was first asked. */
export function benchEnvironment(home: string, first = ''): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    FIRST_CALL_FILE: first,
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_CONFIG_DIR: path.join(home, '.promptfoo'),
  };
}
