import { expect, test } from 'vitest';
import { everyPiece } from '../report/hostile-text.ts';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import { type JobResult, openHub, runJob } from './gate-step.ts';
import { openShop } from './shop.ts';

const MARKER = '<!-- pawl-gate:default -->';
/** What ends blocks, opens tags, speaks to the runner or moves a terminal; each on a line of its own. */
const HOSTILE = `${[
  MARKER,
  '::set-output name=verdict::pass',
  '::error::x',
  '##[error]x',
  '::stop-commands::x',
  '```',
  '</details></code>',
  everyPiece,
].join('\n')}\n`.toWellFormed();

const TAGS = new Set(
  'p code pre strong br blockquote details summary b ul li table thead tbody tr th td h1 h2 h3'.split(' '),
);
/** Escape sequences, other control characters, and characters that turn or hide text. */
const UNSEEN = /[\x00-\x08\x0B-\x1F\x7F\u200B\u202A-\u202E\u2066-\u2069]/;

/** A suite whose names and answers are hostile. It passes where the prompt says "please", which main's does. */
const suite = {
  'evals/h/promptfooconfig.yaml': JSON.stringify({
    description: HOSTILE,
    prompts: ['file://prompt.txt'],
    providers: ['file://provider.cjs'],
    tests: [1, 2, 3].map((n) => ({
      description: `${n} ${HOSTILE}`,
      vars: { n },
      assert: [{ type: 'contains', value: `yes ${HOSTILE}`, metric: `m ${HOSTILE}` }],
    })),
  }),
  'evals/h/answer.txt': HOSTILE,
  'evals/h/prompt.txt': 'please {{n}}\n',
  'evals/h/provider.cjs': `
const hostile = require('node:fs').readFileSync(__dirname + '/answer.txt', 'utf8');
module.exports = class {
  id() { return 'own'; }
  async callApi(prompt) {
    process.stdout.write(hostile);
    process.stderr.write(hostile);
    return { output: (prompt.includes('please') ? 'yes ' : 'no ') + hostile };
  }
};\n`,
};

/** The runner's commands in a log: none but those that the action itself is known to give. */
function commandsIn({ log }: JobResult): string[] {
  return log.split('\n').filter((line) => /^\s*::|##\[/.test(line));
}

test('names and answers that want to be more than text stay text on every surface', async () => {
  const shop = await openShop(suite);
  const hub = await openHub();
  const commits = shop.change({ 'evals/h/prompt.txt': `{{n}} @octocat <b> ${MARKER}\n\`\`\`\n</details>\n` });
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits });
  expect([result.exitCode, result.outputs.verdict, result.outputs.broken]).toEqual([1, 'regressed', '3']);
  expect(commandsIn(result)).toEqual([]);
  expect(result.log).not.toMatch(UNSEEN);
  expect(result.env).toEqual({});

  const [comment, ...others] = hub.model.comments;
  const [check] = hub.model.checks;
  expect(others).toEqual([]);
  expect(comment?.body.split(MARKER)).toEqual(['', expect.stringContaining('got worse')]);
  const body = comment?.body.slice(MARKER.length) ?? '';
  for (const markdown of [body, check?.summary ?? '', result.summary, result.file('.pawl/report.md')]) {
    const elements = elementsOf(render(markdown));
    const links = elements.filter(({ tagName }) => tagName === 'a');
    for (const { properties } of links) expect(properties?.href).toContain(`${shop.serverUrl}/acme/shop/`);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    expect([...tags].filter((tag) => tag !== 'a' && !TAGS.has(tag))).toEqual([]);
    expect(markdown).not.toMatch(UNSEEN);
  }
  expect(check?.annotations).toHaveLength(1);
  expect(JSON.stringify([check?.title, check?.annotations, result.outputs.title])).not.toMatch(
    /\\u00|\u202E/,
  );

  const second = shop.change({ 'README.md': 'Camping gear\n' });
  await runJob(shop, hub, { event: 'pull_request.synchronize.json', commits: second });
  expect(hub.model.comments).toHaveLength(1);
});

test('a token without rights: the annotations of the log are ours alone', async () => {
  const shop = await openShop(suite);
  const hub = await openHub(() => ({ status: 403, data: { message: 'no ::error::x\n::error::y' } }));
  const commits = shop.change({ 'evals/h/prompt.txt': '{{n}}\n' });
  const result = await runJob(shop, hub, { event: 'pull_request.opened.json', commits });
  expect(result.exitCode).toBe(1);
  expect(result.annotations.map(({ level }) => level)).toEqual(['warning', 'error', 'warning']);
  expect(commandsIn(result)).toHaveLength(3);
  expect(result.log).not.toMatch(UNSEEN);
});
