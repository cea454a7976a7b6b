import { describe, expect, test } from 'vitest';
import { type Attack, attack, BROKEN } from '../../support/attack.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const config = ruleSuite('evals/gear')[CONFIG] as string;

const PROMPT = 'evals/gear/prompt.txt';
const reading = (prompt: string) => config.replace('file://prompt.txt', prompt);

describe('a pull request that breaks its prompt and has something else tested in its place', () => {
  const OTHERS: readonly [string, Record<string, string>][] = [
    [
      'a copy of what main has',
      { [CONFIG]: reading('file://fine.txt'), 'evals/gear/fine.txt': rulePrompt() },
    ],
    ['the same text in the config', { [CONFIG]: reading(JSON.stringify(rulePrompt().trim())) }],
    [
      'the answers, by an echo',
      {
        [CONFIG]: reading('file://fine.txt').replace('openai:chat:simulated', 'echo'),
        'evals/gear/fine.txt': rulePrompt(),
      },
    ],
    ['another prompt with another name', { [CONFIG]: reading('"Say something about {{message}}"') }],
  ];
  const loosens = async (...[_name, change]: (typeof OTHERS)[number]) => {
    const { code, document, firstLines } = await attack({ change });
    expect([code, document.blocked]).toEqual([1, true]);
    expect(firstLines).toContain(
      'loosens its own gate: `evals/gear/prompt.txt` is edited and no longer tested by gear',
    );
  };
  test.each(OTHERS.slice(0, 1))('by %s loosens its gate', (...row) => loosens(...row));
  test.each(OTHERS.slice(1))('by %s loosens its gate', { tags: ['slow'] }, (...row) => loosens(...row));

  test.each<readonly [string, (text: string) => unknown]>([
    ['as it stands', (text) => text],
    ['with a label', (text) => ({ raw: text, label: 'prompt.txt' })],
  ])(
    'by a text in its config that begins with the path of its prompt, %s, loosens its gate',
    async (_name, entry) => {
      const { code, firstLines } = await attack({ change: {} }, [], (made) =>
        made.write({
          [CONFIG]: config.replace(
            'file://prompt.txt',
            JSON.stringify(entry(`${made.root}/${PROMPT}: ${rulePrompt()}`)),
          ),
        }),
      );
      expect(code).toBe(1);
      expect(firstLines).toContain('`evals/gear/prompt.txt` is edited and no longer tested by gear');
    },
  );

  const ASKED = 'https://llm.example.com/ask';
  const asking = (settings: object) =>
    config.replace(
      'openai:chat:simulated',
      JSON.stringify({ id: ASKED, config: { method: 'POST', ...settings } }),
    );
  const OTHER_REQUESTS: readonly [string, object][] = [
    ['a body', { body: { text: `${rulePrompt()} {{message}}` } }],
    ['code', { transformRequest: '(text, vars) => ({ text: vars.message })' }],
  ];
  test.each(OTHER_REQUESTS)(
    'by %s of its request without the prompt loosens its gate',
    async (_name, settings) => {
      const { code, firstLines } = await attack({
        main: { [CONFIG]: asking({ body: { text: '{{prompt}}' } }) },
        change: { [CONFIG]: asking(settings) },
      });
      expect(code).not.toBe(0);
      expect(firstLines).toContain('`evals/gear/prompt.txt` is edited and no longer tested by gear');
    },
  );

  test.each<readonly [string, object]>([
    ['a body of another form', { body: { messages: [{ role: 'user', content: '{{ prompt | trim }}' }] } }],
    ['code', { transformRequest: '(words) => ({ text: words })' }],
    ['an address', { method: 'GET', url: `${ASKED}?text={{prompt | urlencode}}` }],
  ])('by %s of its request that holds the prompt is judged', async (_name, settings) => {
    const { firstLines } = await attack({
      main: { [CONFIG]: asking({ body: { text: '{{prompt}}' } }) },
      change: { [CONFIG]: asking(settings) },
    });
    expect(firstLines).not.toContain('no longer tested');
  });

  const PLACES: readonly [string, string][] = [
    ['to another folder', 'app/prompt.txt'],
    ['to a name that looks alike', 'evals/gear/prоmpt.txt'],
    ['to the same name in capitals', 'evals/gear/PROMPT.txt'],
  ];
  const isMoved = async (...[_name, place]: (typeof PLACES)[number]) => {
    const { code, document, firstLines } = await attack({
      change: {
        [PROMPT]: null,
        [place]: rulePrompt(BROKEN),
        [CONFIG]: reading('file://fine.txt'),
        'evals/gear/fine.txt': rulePrompt(),
      },
    });
    expect([code, document.blocked]).toEqual([1, true]);
    expect(firstLines).toContain(
      `\`evals/gear/prompt.txt\` is moved, edited and no longer tested by gear (\`${place}\`)`,
    );
  };
  test.each(PLACES.slice(0, 1))(
    'by moving its prompt %s, and a copy of what main has in its place, loosens its gate',
    (...row) => isMoved(...row),
  );
  test.each(PLACES.slice(1))(
    'by moving its prompt %s, and a copy of what main has in its place, loosens its gate',
    { tags: ['slow'] },
    (...row) => isMoved(...row),
  );

  const FINE = { [CONFIG]: reading('file://fine.txt'), 'evals/gear/fine.txt': rulePrompt() };
  const HIDDEN: readonly [string, Record<string, string>, Record<string, string>?][] = [
    [
      'among more files than anybody reads',
      {
        ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`app/a${at}.txt`, `${at}\n`])),
        'app/prompt.txt': rulePrompt(BROKEN),
      },
    ],
    ['into a file that main has', { 'app/prompt.txt': rulePrompt(BROKEN) }, { 'app/prompt.txt': 'Notes.\n' }],
    [
      'behind a comment that is longer than itself, and names a variable',
      {
        'app/prompt.txt': `{# ${Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')} {{other}} #}\n${rulePrompt(BROKEN)}`,
      },
    ],
    [
      'beside more words and variables than it has',
      {
        'app/prompt.txt': `${rulePrompt(BROKEN)}\n${Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')} {{other}}\n`,
      },
    ],
    [
      'into a file of more than a megabyte',
      { 'app/prompt.txt': `${rulePrompt(BROKEN)}{# ${' '.repeat(1_000_001)} #}\n` },
    ],
  ];
  const isFound = async (...[_name, files, main = {}]: (typeof HIDDEN)[number]) => {
    const { code, firstLines } = await attack({ main, change: { [PROMPT]: null, ...files, ...FINE } });
    expect(code).toBe(1);
    expect(firstLines).toContain(
      '`evals/gear/prompt.txt` is moved, edited and no longer tested by gear (`app/prompt.txt`)',
    );
  };
  test.each(HIDDEN.slice(1))('by moving its prompt %s loosens its gate', (...row) => isFound(...row));
  test.each(HIDDEN.slice(0, 1))('by moving its prompt %s loosens its gate', { tags: ['slow'] }, (...row) =>
    isFound(...row),
  );

  const [inEach, inAll] = [
    'vars: { rules: file://../../app/zz.txt, ',
    "defaultTest: { vars: { rules: 'file://../../app/zz.txt' } }\n",
  ];
  const each = FINE[CONFIG].replaceAll('vars: { ', inEach);
  const NAMED: readonly [string, Record<string, string>][] = [
    ['a variable of each case, which no template reads', { [CONFIG]: each }],
    ['a variable of all cases, which no template reads', { [CONFIG]: FINE[CONFIG] + inAll }],
    [
      'a variable of all cases in a file of their own, which no template reads',
      {
        [CONFIG]: `${FINE[CONFIG]}defaultTest: file://all.yaml\n`,
        'evals/gear/all.yaml': "vars: { rules: 'file://../../app/zz.txt' }\n",
      },
    ],
    [
      'a variable of each case, whose name is a word of its template',
      { [CONFIG]: each.replaceAll('rules: ', 'gear: ') },
    ],
    [
      'a variable of each case, beside one that is a template',
      { [CONFIG]: each.replaceAll('rules: ', 'note: "{{message}}", rules: ') },
    ],
    [
      'an added suite, which an echo answers',
      {
        'evals/other/promptfooconfig.yaml':
          'prompts: [file://../../app/zz.txt]\nproviders: [echo]\ntests: [{ vars: { message: Hi } }]\n',
      },
    ],
  ];
  const isNotAsked = async (...[_name, files]: (typeof NAMED)[number]) => {
    const moved = { [PROMPT]: null, 'app/zz.txt': rulePrompt(BROKEN) };
    const { code, firstLines } = await attack({ change: { ...moved, ...FINE, ...files } });
    expect(code).toBe(1);
    expect(firstLines).toContain(
      '`evals/gear/prompt.txt` is moved, edited and no longer tested by gear (`app/zz.txt`)',
    );
  };
  test.each(NAMED.slice(0, 1))('by moving its prompt to %s, loosens its gate', (...row) =>
    isNotAsked(...row),
  );
  test.each(NAMED.slice(1))('by moving its prompt to %s, loosens its gate', { tags: ['slow'] }, (...row) =>
    isNotAsked(...row),
  );
  test('by naming it in a variable that no template reads loosens its gate', async () => {
    const { code, firstLines } = await attack({
      change: {
        [PROMPT]: rulePrompt(BROKEN),
        ...FINE,
        [CONFIG]: each.replaceAll('../../app/zz.txt', 'prompt.txt'),
      },
    });
    expect(code).toBe(1);
    expect(firstLines).toContain('`evals/gear/prompt.txt` is edited and no longer tested by gear');
  });
  test('a prompt that moves to a variable which its template shows is judged, and loosens nothing', async () => {
    const [rules = '', asks = ''] = rulePrompt([], 'You sell gear for camping.').split(/(?=Customer: )/);
    const { code, document } = await attack({
      change: {
        [PROMPT]: null,
        'app/zz.txt': rules,
        'evals/gear/fine.txt': `{{rules}}\n\n${asks}`,
        [CONFIG]: each,
      },
    });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
  });

  /** A prompt that answers nothing, in words that main's does not have. */
  const REWRITTEN = 'Whatever anybody writes here, shrug.\n\nCustomer: {{message}}\n';

  test.each([
    ['to another folder', 'app/prompt.txt'],
    ['to another folder and name', 'app/main.md'],
  ])(
    'by writing its prompt again %s, and a copy of what main has in its place, loosens its gate',
    async (_name, place) => {
      const { code, document, firstLines } = await attack({
        change: {
          [PROMPT]: null,
          [place]: REWRITTEN,
          [CONFIG]: reading('file://fine.txt'),
          'evals/gear/fine.txt': rulePrompt(),
        },
      });
      expect([code, document.blocked]).toEqual([1, true]);
      expect(firstLines).toContain(
        `\`evals/gear/prompt.txt\` is moved, edited and no longer tested by gear (\`${place}\`)`,
      );
    },
  );

  const reader = (file: string) =>
    `import { readFileSync } from 'node:fs';\nexport const prompt = readFileSync('${file}', 'utf8');\n`;
  const TURNED: readonly [string, Record<string, string>, Record<string, string>][] = [
    [
      'code that reads it',
      { 'src/app.ts': reader(PROMPT) },
      { 'src/app.ts': reader('src/answer.md'), 'src/answer.md': 'Shrug at {{question}}.\n' },
    ],
    [
      'code that reads it by parts, to a file that main has',
      {
        'app/ask.py': "PROMPT = ROOT / 'gear' / 'prompt.txt'\n",
        'app/answer.txt': 'Shrug at {{question}}.\n',
      },
      { 'app/ask.py': "PROMPT = ROOT / 'gear' / 'answer.txt'\n", 'app/answer.txt': 'Shrug.\n' },
    ],
  ];
  test.each(TURNED)(
    'by turning %s to one in other words and with other variables, and a copy of what main has in its place, loosens its gate',
    async (_name, main, change) => {
      const { code, firstLines } = await attack({ main, change: { [PROMPT]: null, ...change, ...FINE } });
      const place = Object.keys(change).find((file) => file.includes('answer'));
      expect(code).toBe(1);
      expect(firstLines).toContain(
        `\`evals/gear/prompt.txt\` is moved, edited and no longer tested by gear (\`${place}\`)`,
      );
    },
  );

  const COPIES: readonly [string, string][] = [
    ['behind it', '[file://fine.txt, file://new.txt]'],
    ['before it', '[file://new.txt, file://fine.txt]'],
    ['with labels', '[{ id: file://fine.txt, label: old }, { id: file://new.txt, label: prompt }]'],
  ];
  const isJudged = async (...[_name, prompts]: (typeof COPIES)[number]) => {
    const { code, document } = await attack({
      change: {
        [PROMPT]: null,
        [CONFIG]: config.replace('[file://prompt.txt]', prompts),
        'evals/gear/fine.txt': rulePrompt(),
        'evals/gear/new.txt': REWRITTEN,
      },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  };
  test('by a copy of what main has, which alone its model is asked with, is judged to the end', async () => {
    const prompts = '[{ id: file://fine.txt, label: fine }, { id: file://new.txt, label: new }]';
    const { code, document } = await attack({
      change: {
        [PROMPT]: null,
        [CONFIG]: config
          .replace('[file://prompt.txt]', prompts)
          .replace('[openai:chat:simulated]', '[{ id: "openai:chat:simulated", prompts: [fine] }]'),
        'evals/gear/fine.txt': rulePrompt(),
        'evals/gear/new.txt': rulePrompt(BROKEN),
      },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
  test.each(COPIES.slice(0, 1))(
    'by a copy of what main has, with the prompt that it writes again %s, is regressed',
    (...row) => isJudged(...row),
  );
  test.each(COPIES.slice(1))(
    'by a copy of what main has, with the prompt that it writes again %s, is regressed',
    { tags: ['slow'] },
    (...row) => isJudged(...row),
  );

  test('by an echo of the prompt, which holds all answers, loosens its gate', async () => {
    const { code, firstLines } = await attack({
      change: {
        [PROMPT]: rulePrompt([], 'Answer with one word: no.'),
        [CONFIG]: config.replace('openai:chat:simulated', 'echo'),
      },
    });
    expect(code).toBe(1);
    expect(firstLines).toMatch(
      /loosens its own gate: `openai:simulated` is replaced by an echo of its prompt in gear/,
    );
  });

  test('by giving its label to a copy, and taking that of one that never passed, loosens its gate', async () => {
    const labelled = (prod: string, old: string) =>
      config.replace(
        '[file://prompt.txt]',
        `[{ id: file://${prod}, label: prod }, { id: file://${old}, label: old }]`,
      );
    const { code, firstLines } = await attack({
      main: {
        [CONFIG]: labelled('prompt.txt', 'old.txt'),
        'evals/gear/old.txt': 'About {{message}}: no idea.\n',
      },
      change: { [CONFIG]: labelled('fine.txt', 'prompt.txt'), 'evals/gear/fine.txt': rulePrompt() },
    });
    expect(code).toBe(1);
    expect(firstLines).toContain('`evals/gear/prompt.txt` is edited and not compared with itself in gear');
  });

  test('by giving its suite’s id to a copy of what main has is judged by the broken prompt', async () => {
    const { code, document } = await attack({
      change: {
        'evals/fine/promptfooconfig.yaml': config,
        'evals/fine/prompt.txt': rulePrompt(),
        'pawl.yaml':
          'suites:\n  - { id: gear, config: evals/fine/promptfooconfig.yaml }\n  - { id: old, config: evals/gear/promptfooconfig.yaml }\n',
      },
    });
    expect([code, document.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a suite with a retrieval', () => {
  const asking = (without: readonly string[] = []) =>
    rulePrompt(without).replace('{{message}}', '{{question}}');
  const settings = (prompt: string) =>
    `retriever: embedded\ncorpus: { files: file://docs/*.md }\nanswer: { model: 'openai:chat:simulated', prompt: file://${prompt} }\n`;
  const page = '# Shelves\nAll of our gear lies on the shelves behind the counter, sorted by its size.\n';
  const retrieval = {
    [CONFIG]: reading('"{{message}}"').replace('openai:chat:simulated', '"pawl:rag:rag.yaml"'),
    'evals/gear/rag.yaml': settings('answer.txt'),
    'evals/gear/answer.txt': asking(),
    'evals/gear/docs/gear.md': page,
  };

  test('whose broken prompt moves, and a copy of main’s takes its place, loosens its gate', async () => {
    const { code, firstLines } = await attack({
      main: retrieval,
      change: {
        'evals/gear/answer.txt': null,
        'app/answer.txt': asking(BROKEN),
        'evals/gear/rag.yaml': settings('fine.txt'),
        'evals/gear/fine.txt': asking(),
      },
    });
    expect(code).toBe(1);
    expect(firstLines).toContain('`evals/gear/answer.txt` is moved, edited and no longer tested by gear');
  });

  test('whose passages move to an archive, with a line on top, passes without a word', async () => {
    const { code, document } = await attack({
      main: retrieval,
      change: {
        'evals/gear/docs/gear.md': null,
        'archive/gear.md': `Of last year.\n${page}`,
        'evals/gear/docs/new.md': '# Boxes\nAll of our gear lies in boxes now.\n',
      },
    });
    expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
  });
});

describe('an honest change to another prompt', () => {
  const better = rulePrompt([], 'You sell fine camping gear.');

  test('to another version, with the old one kept as it is, passes, and is named', async () => {
    const { code, document, firstLines } = await attack({
      change: { [PROMPT]: rulePrompt(), [CONFIG]: reading('file://v2.txt'), 'evals/gear/v2.txt': better },
    });
    expect([code, document.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain(
      'It also changes what judges later pull requests: `evals/gear/prompt.txt` is no longer tested by gear',
    );
  });

  test.each([
    ['a renamed file', { [PROMPT]: null, [CONFIG]: reading('file://v2.txt'), 'evals/gear/v2.txt': better }],
    [
      'a renamed file, and to keep the old text elsewhere',
      {
        [PROMPT]: null,
        'archive/prompt.txt': rulePrompt(),
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
    ],
    [
      'a renamed file, and to add a prompt that shares a few lines with it',
      {
        [PROMPT]: null,
        'app/other.txt': 'You sell camping gear.\n\nSay what is on sale.\nSay where to find it.\n',
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
    ],
    [
      'a renamed file, which code reads now, beside another one',
      {
        [PROMPT]: null,
        'src/app.ts': "read('evals/gear/v2.txt');\nread('src/mail.txt');\n",
        'src/mail.txt': 'Sum up what is written here: {{mail}}\n',
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
      { 'src/app.ts': "read('evals/gear/prompt.txt');\n" },
    ],
    [
      'a renamed file, where code that read it reads settings and no prompt any more',
      {
        [PROMPT]: null,
        'src/app.ts': "load('evals/gear', settings);\n",
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
      { 'src/app.ts': "read('evals/gear/prompt.txt');\n" },
    ],
    [
      'a renamed file, beside another version',
      {
        [PROMPT]: null,
        [CONFIG]: reading('file://v2.txt, file://v3.txt'),
        'evals/gear/v2.txt': rulePrompt(),
        'evals/gear/v3.txt': better,
      },
    ],
    [
      'a renamed file, and to add a prompt of something else',
      {
        [PROMPT]: null,
        'app/mail.txt': 'Sum up what is written here: {{mail}}\n',
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
    ],
    [
      'a renamed file, which a second suite asks in a form of its own',
      {
        [PROMPT]: null,
        ...ruleSuite('evals/tools'),
        'evals/tools/prompt.txt': rulePrompt([], 'You sell tools.'),
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
    ],
    [
      'a renamed file, and to edit another template that is like it on main too',
      {
        [PROMPT]: null,
        'app/old.txt': rulePrompt(BROKEN, 'You sell gear, and more.'),
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
      { 'app/old.txt': rulePrompt(BROKEN, 'You sell gear.') },
    ],
    [
      'a renamed file, beside a file of checks that moves with it and names its variable',
      {
        [PROMPT]: null,
        'evals/gear/checks.yaml': null,
        'evals/gear/v2/checks.yaml': 'value: speaks of {{message}}\n',
        [CONFIG]: reading('file://v2/prompt.txt'),
        'evals/gear/v2/prompt.txt': better,
      },
      { 'evals/gear/checks.yaml': 'value: speaks of {{message}}\n' },
    ],
    [
      'a renamed file, and to add a suite with a prompt in its config',
      {
        [PROMPT]: null,
        ...ruleSuite('evals/tools'),
        'evals/tools/promptfooconfig.yaml': reading('"Sell tools to whoever says: {{message}}"'),
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': better,
      },
    ],
    [
      'a file that the new one includes',
      {
        [PROMPT]: better,
        [CONFIG]: reading('file://v2.txt'),
        'evals/gear/v2.txt': `${better}\nfile://prompt.txt\n`,
      },
    ],
  ] as readonly [string, Attack['change'], Attack['main']?][])(
    'to %s passes without a word',
    async (...row) => {
      const [, change, main = {}] = row;
      const { code, document } = await attack({ main, change });
      expect([code, document.verdict, document.ruleChanges]).toEqual([0, 'pass', []]);
    },
  );
});
