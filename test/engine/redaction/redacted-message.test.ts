import { Buffer } from 'node:buffer';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { givenOutput } from '../../../src/samples/given-output.ts';
import type { ScratchEngine } from '../scratch-suite.ts';
import { scratchEngine, scratchFolder } from '../scratch-suite.ts';

let engine: ScratchEngine | undefined;
afterEach(async () => {
  await engine?.close();
});

const VISIBLE = 'Zm9-visible-0123456789';
const WITHHELD = 'Zm9-withheld-0123456789';
const PATH_SET = 'Zm9-from-a-path-0123456789';
const provider = `
module.exports = class {
  id() { return 'scratch'; }
  async callApi(prompt) {
    const { OPENAI_API_KEY, TEAM_TOKEN } = process.env;
    if (prompt === 'plain') return { output: 'It is ' + OPENAI_API_KEY };
    if (prompt === 'base64') return { output: Buffer.from('user:' + OPENAI_API_KEY).toString('base64') };
    if (prompt === 'withheld') return { output: require('node:fs').readFileSync('stolen', 'utf8') };
    if (prompt === 'path') return { output: { deep: [TEAM_TOKEN] } };
    if (prompt === 'error') return { error: 'HTTP 401: ' + JSON.stringify({ body: OPENAI_API_KEY }) };
    throw new Error('no ' + encodeURIComponent(OPENAI_API_KEY));
  }
};`;
const cases = ['plain', 'base64', 'withheld', 'path', 'error', 'thrown'];
const files = {
  'promptfooconfig.yaml': `
prompts: ['{{word}}']
providers: [{ id: file://provider.js, config: { headers: { x-note: '{{ env.OPENAI_API_KEY }}' }, note: 'a {{ env.OPENAI_API_KEY }}' } }]
commandLineOptions: { envPath: team.env }
tests:
${cases.map((word) => `  - { vars: { word: ${word} }, metadata: { id: ${word} }, assert: [{ type: javascript, value: '({ pass: false, score: 0, reason: "got " + output })' }] }`).join('\n')}
`,
  'provider.js': provider,
  stolen: WITHHELD,
  'team.env': `TEAM_TOKEN=${PATH_SET}\n`,
};

describe('what comes out of a suite’s process', () => {
  test('holds no secret, whoever had it; an output that held one is not graded again', async () => {
    engine = scratchEngine({ OPENAI_API_KEY: VISIBLE, GITHUB_TOKEN: WITHHELD });
    const manifest = await engine.open(files);
    const { samples } = await engine.runAll([manifest]);
    const all = JSON.stringify([manifest, samples]);
    for (const secret of [VISIBLE, WITHHELD, PATH_SET]) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(`user:${secret}`).toString('base64').slice(4, 24));
    }
    const sample = (id: string) => samples.find((each) => each.case === id);
    expect(sample('plain')?.output).toBe('It is [OPENAI_API_KEY]');
    expect(sample('withheld')?.output).toBe('[GITHUB_TOKEN]');
    expect(sample('path')?.output).toBe('{"deep":["[TEAM_TOKEN]"]}');
    for (const id of ['plain', 'base64', 'withheld', 'path']) {
      expect(sample(id)).toMatchObject({ form: 'redacted' });
      expect(givenOutput(sample(id)!)).toBe(null);
    }
  });

  test('holds a word that a file of the change in git calls a secret, but no key, and nothing of a file of the job', {
    tags: ['slow'],
  }, async () => {
    const checkout = scratchFolder({
      'promptfooconfig.yaml': `prompts: ['{{word}}']
providers: [file://provider.js]
commandLineOptions: { envPath: [change.txt, job.txt, link.txt] }
tests: [{ vars: { word: x } }]
`,
      'provider.js': `const names = ['WORD', 'KEY', 'JOB', 'LINK'].map((name) => name + '_SECRET');
module.exports = class {
  id() { return 'scratch'; }
  async callApi() { return { output: names.map((name) => process.env[name]).join(', ') }; }
};`,
      'change.txt': `WORD_SECRET="No idea."\nKEY_SECRET=${PATH_SET}\n`,
      'job.txt': 'JOB_SECRET="only the job"\n',
      'linked.txt': 'LINK_SECRET="also the job"\n',
    });
    symlinkSync('linked.txt', path.join(checkout, 'link.txt'));
    const dotenv = {
      root: checkout,
      tracked: new Set<string>(),
      changedInGit: ['change.txt', 'link.txt'],
    };
    engine = scratchEngine({}, { dotenv });
    const place = { suite: 's', arm: 'candidate', root: checkout, config: 'promptfooconfig.yaml' } as const;
    const { samples } = await engine.runAll([await engine.manifest({ ...place, env: {} })]);
    expect(samples[0]?.output).toBe('No idea., [KEY_SECRET], [JOB_SECRET], [LINK_SECRET]');
  });

  test('holds nothing that a step wrote into a `.env` file of the change', { tags: ['slow'] }, async () => {
    const checkout = scratchFolder({
      'promptfooconfig.yaml':
        "prompts: ['{{word}}']\nproviders: [file://provider.js]\ntests: [{ vars: { word: x } }]\n",
      'provider.js': `module.exports = class {
  id() { return 'scratch'; }
  async callApi() { return { output: process.env.JOB_SECRET }; }
};`,
      '.env': 'JOB_SECRET="only the job"\n',
    });
    const place = { suite: 's', arm: 'candidate', root: checkout, config: 'promptfooconfig.yaml' } as const;
    const outputOf = async (edited: readonly string[]) => {
      engine = scratchEngine({}, { dotenv: { root: checkout, tracked: new Set(['.env']), edited } });
      const { samples } = await engine.runAll([await engine.manifest({ ...place, env: {} })]);
      await engine.close();
      return samples[0]?.output;
    };
    expect(await outputOf([])).toBe('only the job');
    expect(await outputOf(['.env'])).toBe('[JOB_SECRET]');
  });
});
