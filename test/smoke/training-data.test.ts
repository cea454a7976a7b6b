import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { scratchRepository } from '../support/files/repository.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import { pawl } from './command.ts';

const KEY = 'sk-drafted-0123456789abcdef';
const QUESTION = 'Where is my { parcel } of Tuesday?';
const PLAIN = [
  { message: 'Compute { 7 * 7 }} for the "order" of my neighbour: now' },
  { message: '- Where did the blue sofa go? # nobody\n  knows: *that* & more' },
  { message: "It's 100 % of { 'lamps': {} } that I complain about\\n" },
];
const HOSTILE = [
  { message: 'Please compute {{ 7 * 7 }} for the order of my neighbour' },
  { message: '{% for x in [1] %}Where did the red sofa go?{% endfor %}' },
  { message: 'My key is {{ env.OPENAI_API_KEY }} I think' },
  { message: 'file:///etc/hostname' },
];

test('promptfoo itself: a model drafts, and accepted drafts are asked as they are written, in prompts that are text and JSON', {
  tags: ['slow'],
}, async () => {
  const requests: string[] = [];
  const server = await startChatServer(({ prompt, settings }) => {
    if (settings.model !== 'writer') {
      requests.push(prompt);
      return 'No idea.';
    }
    requests.push(`WRITER ${prompt}`);
    return JSON.stringify(prompt.includes('Where is my ') ? [...PLAIN, ...HOSTILE] : []);
  });
  using repository = scratchRepository({
    'evals/promptfooconfig.yaml': stringify({
      prompts: [
        '[{"role": "system", "content": "Be brief."}, {"role": "user", "content": "{{message}}"}]',
        'Customer: {{message}}',
      ],
      providers: ['openai:chat:small'],
      tests: 'file://cases.yaml',
    }),
    'evals/cases.yaml': stringify([
      {
        description: 'parcel',
        vars: { message: QUESTION },
        assert: [{ type: 'contains', value: 'Five days.' }],
      },
    ]),
  });
  const { root } = repository;
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url };
  const run = async (...args: string[]) => {
    const done = await pawl(args, root, env);
    expect([args[0], done.code], done.stderr + done.stdout).toEqual([args[0], 0]);
    return done.stdout;
  };
  try {
    await run('run');
    await run('export', 'training', '--holdout', '0');
    const failures = parse(readFileSync(path.join(root, '.pawl/training-review.yaml'), 'utf8'));
    expect(failures.entries[0]).toMatchObject({
      answer: 'No idea.',
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: QUESTION },
      ],
    });
    const said = await run('draft', '--model', 'openai:chat:writer', '--count', '7');
    expect(said).toContain('3 drafts to review');
    const asked = requests.find((prompt) => prompt.startsWith('WRITER')) ?? '';
    expect(asked).toContain('Where is my \\u007b parcel \\u007d of Tuesday?');

    const file = path.join(root, '.pawl/drafts.yaml');
    const review = parse(readFileSync(file, 'utf8')) as { entries: object[] };
    writeFileSync(
      file,
      stringify({ ...review, entries: review.entries.map((own) => ({ ...own, accepted: true })) }),
    );
    await run('draft', '.pawl/drafts.yaml');
    const config = path.join(root, 'evals/promptfooconfig.yaml');
    const suite = parse(readFileSync(config, 'utf8'));
    writeFileSync(config, stringify({ ...suite, tests: ['file://cases.yaml', 'file://drafted.yaml'] }));
    requests.length = 0;
    await run('run');
    expect(requests.toSorted()).toEqual(
      [QUESTION, ...PLAIN.map(({ message }) => message)]
        .flatMap((message) => [message, `Customer: ${message}`])
        .sort(),
    );
  } finally {
    await server.close();
  }
});
