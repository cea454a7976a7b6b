import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';
import { readTrainingFile, sizeNotes } from '../../src/training/training-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pawl-training-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(lines: readonly (string | object)[]) {
  const file = path.join(folder, 'train.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return readTrainingFile(file, 'data/train.jsonl');
}

const message = (role: string, content: unknown) => ({ role, content });

test('questions of every form in use, by their lines', async () => {
  const { examples, texts } = await read([
    {
      messages: [
        message('system', 'Be kind.'),
        message('user', 'a'),
        message('assistant', 'x'),
        message('user', 'b'),
      ],
    },
    '',
    {
      messages: [
        message('user', [
          { type: 'text', text: 'c' },
          { type: 'image_url', image_url: {} },
        ]),
      ],
    },
    { prompt: 'd', completion: 'x' },
    { instruction: 'e', input: 'f', output: 'x' },
    {
      conversations: [
        { from: 'human', value: 'g' },
        { from: 'gpt', value: 'x' },
      ],
    },
    { text: 'h' },
  ]);
  expect(examples).toBe(6);
  expect(texts.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'data/train.jsonl:1 Be kind.',
    'data/train.jsonl:1 a',
    'data/train.jsonl:1 b',
    'data/train.jsonl:3 c',
    'data/train.jsonl:4 d',
    'data/train.jsonl:5 e',
    'data/train.jsonl:5 f',
    'data/train.jsonl:6 g',
    'data/train.jsonl:7 h',
  ]);
});

test('what a tool answered stands inside of a part', async () => {
  const result = { type: 'tool_result', tool_use_id: 'a', content: [{ type: 'text', text: 'found' }] };
  const plain = { type: 'tool_result', tool_use_id: 'b', content: 'told' };
  const { texts } = await read([{ messages: [message('user', [result, plain]), message('assistant', 'x')] }]);
  expect(texts.map(({ text }) => text)).toEqual(['found', 'told']);
});

test('a byte order mark and Windows line ends are not part of a line', async () => {
  const { examples, texts } = await read(['\ufeff{"prompt": "a"}\r', '\r', '{"prompt": "b"}\r']);
  expect([examples, texts.map(({ text }) => text)]).toEqual([2, ['a', 'b']]);
});

describe('examples that teach nothing', () => {
  const answered = (text: string) => ({ messages: [message('user', text), message('assistant', 'x')] });

  test('a question that is answered in two ways is counted and said; another one, a copy and a pair are not', async () => {
    const asked = (question: string, answer: string) => ({
      messages: [message('system', 'Be kind.'), message('user', question), message('assistant', answer)],
    });
    const pair = (chosen: string) => ({ prompt: 'Which?', chosen, rejected: 'No.' });
    const file = await read([
      asked('Where?', 'Here.'),
      asked('Where?', 'There.'),
      asked('When?', 'There.'),
      asked('When?', 'There.'),
      { prompt: 'Why?', completion: 'So.' },
      { prompt: 'Why?', completion: 'Never.' },
      pair('This.'),
      pair('That.'),
    ]);
    expect([file.examples, file.copies, file.contradicting]).toEqual([8, 1, 2]);
    expect(sizeNotes('support', file)).toContain(
      'support: 2 of the 8 examples that its training file holds answer a question otherwise than another.',
    );
  });

  test('copies, and examples without an answer, are counted and said', async () => {
    const file = await read([
      answered('a'),
      answered('a'),
      answered('b'),
      { messages: [message('user', 'c')] },
      { messages: [message('user', 'd'), message('assistant', ' ')] },
    ]);
    expect([file.examples, file.copies, file.unanswered]).toEqual([5, 1, 2]);
    expect(sizeNotes('support', file)).toEqual([
      'support: 1 of the 5 examples that its training file holds is a copy of another.',
      'support: 2 of the 5 examples that its training file holds have no answer, so that nothing is learnt from them.',
      'support: its training file holds 2 examples without these; under 50, fine-tuning seldom beats a prompt.',
    ]);
  });

  test('a call of a tool is an answer, and what has fields of its own may be graded by them', async () => {
    const file = await read([
      { messages: [message('user', 'a'), { role: 'assistant', tool_calls: [{}] }], tools: [] },
      { messages: [message('user', 'b')], reference_answer: 'x' },
      ...Array.from({ length: 50 }, (_, at) => answered(`q${at}`)),
    ]);
    expect([file.unanswered, sizeNotes('support', file)]).toEqual([0, []]);
  });
});

test('an empty file holds no example', async () => {
  expect(await read([''])).toEqual({ examples: 0, copies: 0, contradicting: 0, unanswered: 0, texts: [] });
});

describe('what cannot be read is said with its line', () => {
  const failed = async (lines: readonly (string | object)[]) => {
    const error = await read(lines).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof PawlError ? errorText(error.help) : String(error);
  };

  test('malformed JSON on line 5,000', async () => {
    const lines = Array.from({ length: 6000 }, () => ({ prompt: 'a', completion: 'b' }) as string | object);
    lines[4999] = '{"prompt": "a", ';
    expect(await failed(lines)).toMatch(/^data\/train\.jsonl:5000: This line is not JSON/);
  });

  test.each([
    ['a list', ['[1]'], /train\.jsonl:1: This line is not a JSON object/],
    ['another form', [{ question: 'a' }], /train\.jsonl:1: .*not a training example in a form that is known/],
  ])('%s', async (_, lines, message) => expect(await failed(lines)).toMatch(message));

  test.each<[string, object, RegExp]>([
    ['a role that no form knows', { messages: [message('user', 'a'), message('robot', 'b')] }, /:1: .*role/],
    ['a message without a role', { messages: [{ content: 'a' }, message('assistant', 'b')] }, /:1: .*role/],
    ['a message that is a text', { messages: ['a', message('assistant', 'b')] }, /:1: .*role/],
    ['a role in a pair', { prompt: [message('usr', 'a')], chosen: [], rejected: [] }, /:1: .*role/],
    ['a turn of nobody', { conversations: [{ value: 'a' }, { from: 'gpt', value: 'b' }] }, /:1: .*`from`/],
  ])('%s', async (_, line, words) => expect(await failed([line])).toMatch(words));

  test('bytes that are not UTF-8, on any line', async () => {
    const file = path.join(folder, 'latin.jsonl');
    const line = '{"prompt": "K\u00e4se", "completion": "a"}\n';
    writeFileSync(file, Buffer.concat([Buffer.from(line), Buffer.from(line, 'latin1')]));
    await expect(readTrainingFile(file, 'latin.jsonl')).rejects.toMatchObject({
      help: { code: 'training/malformed-line', place: { file: 'latin.jsonl', line: 2 } },
    });
  });

  test('a replacement character that stands in the file is text, and roles of tools are known', async () => {
    const turns = ['developer', 'user', 'tool', 'function', 'assistant'].map((role) =>
      message(role, 'a\ufffd'),
    );
    const { texts } = await read([{ messages: turns }]);
    expect(texts).toHaveLength(4);
  });

  test('nothing of the line itself is shown: the path may lead to any file', async () => {
    expect(await failed(['SECRET_TOKEN=abc'])).not.toMatch(/SECRET|abc/);
  });

  test('a line without an end is not kept in memory', async () => {
    expect(await failed([`{"prompt": "${'a'.repeat(4_100_000)}"}`])).toMatch(/:1: .*longer than .* \(4 MB\)/);
  });

  test('no file', async () => {
    const gone = readTrainingFile(path.join(folder, 'none.jsonl'), 'none.jsonl');
    await expect(gone).rejects.toMatchObject({ help: { code: 'training/no-file' } });
  });
});
