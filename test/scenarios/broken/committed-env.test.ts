import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { cleanEnv, documentOf } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';

const SUITE = `
prompts: ['{{word}}']
providers: [file://provider.js]
tests: [{ description: one, vars: { word: x }, assert: [{ type: contains, value: x }] }]
`;
const PROVIDER = `module.exports = class {
  id() { return 'scratch'; }
  async callApi(prompt) {
    const { TONE = 'unset', JOB = 'unset', NODE_OPTIONS = 'unset' } = process.env;
    return { output: [prompt, TONE, JOB, NODE_OPTIONS].join() };
  }
};`;

test('a .env file that a pull request commits holds for its own side, and makes its suites run', async () => {
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': SUITE,
    'evals/provider.js': PROVIDER,
    '.gitignore': '/.env\n.pawl/\n',
  });
  repository.write({ 'evals/.env': 'TONE=attack\nJOB=attack\nNODE_OPTIONS=--attack\n' });
  repository.commit('Bring settings along');
  repository.write({ '.env': 'JOB=made by the job\n' });
  const silent = { write: () => true };
  const env = cleanEnv({ JOB: 'job' });
  const terminal = { stdout: silent, stderr: silent, env, cwd: () => repository.root };
  const code = await runCli(['gate', '--base', 'main'], terminal);
  const lines = readFileSync(path.join(repository.root, '.pawl/samples.jsonl'), 'utf8').split('\n');
  const outputs = (arm: string) =>
    new Set(lines.flatMap((line) => (line.includes(`"arm":"${arm}"`) ? [JSON.parse(line).output] : [])));
  expect([code, outputs('baseline'), outputs('candidate')]).toEqual([
    0,
    new Set(['x,unset,job,unset']),
    new Set(['x,attack,job,unset']),
  ]);
});

test.each([
  ['that main’s rules keep out of git', '.env', '.env\n.pawl/\n', 'SHOP=open\n'],
  ['that a step of the job has written since', '.env', '.pawl/\n', 'SHOP=shut\n'],
  ['that code alone reads', 'evals/.env.local', '.env*\n.pawl/\n', 'SHOP=open\n'],
])(
  'a file of the job %s is not taken from main by committing one',
  { tags: ['slow'] },
  async (_name, file, ignored, committed) => {
    using repository = scratchRepository({
      'evals/promptfooconfig.yaml': SUITE,
      'evals/provider.js': `const local = require('node:fs').existsSync(__dirname + '/.env.local');\nif (!process.env.SHOP && !local) throw new Error('SHOP is not set');\n${PROVIDER}`,
      '.gitignore': ignored,
    });
    repository.write({
      [file]: committed,
      'evals/promptfooconfig.yaml': SUITE.replace('{{word}}', 'No idea.'),
    });
    repository.git('add', '--force', file);
    repository.commit('Break the prompt');
    repository.write({ [file]: 'SHOP=open\n' });
    let stdout = '';
    const terminal = {
      stdout: { write: (text: string) => (stdout += text) },
      stderr: { write: () => true },
      env: cleanEnv({}),
      cwd: () => repository.root,
    };
    const code = await runCli(['gate', '--base', 'main', '--format', 'json'], terminal);
    expect([code, documentOf({ stdout }).suites[0]?.cause]).toEqual([3, 'baseline']);
    expect(stdout).toContain(`This PR commits \`${file}\``);
  },
);
