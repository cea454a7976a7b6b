import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withWholeTemplates } from '../../../../src/engine/child/whole-templates.ts';
import { digestText } from '../../../../src/engine/worker/digest.ts';
import type { SuiteManifest } from '../../../../src/plan/manifest.ts';
import { type ChatServer, startChatServer } from '../../../support/servers/chat-server.ts';
import { requestsOf, type ScratchEngine, scratchEngine } from '../../scratch-suite.ts';

let server: ChatServer;
let engine: ScratchEngine;
beforeAll(async () => {
  server = await startChatServer(({ prompt }) => prompt);
  engine = scratchEngine({ OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-secret-of-this-test' });
});
afterAll(async () => {
  await engine.close();
  await server.close();
});

const suite = (prompts: string, more: Record<string, string> = {}) => ({
  'promptfooconfig.yaml': `prompts:\n${prompts}\nproviders: [openai:chat:gpt-4o-mini]\ntests:\n  - { vars: { q: why }, assert: [{ type: contains, value: why }] }\n`,
  ...more,
});
const templatesOf = ({ slots }: SuiteManifest) =>
  slots.map(({ template }) => template && [template.form, template.file, template.line, template.text]);

describe('the text of a prompt, and where it stands', () => {
  test.each([
    [
      'a text file',
      '  - file://a.txt',
      { 'a.txt': 'Be kind.\n{{q}}\n' },
      [['text', 'a.txt', 1, 'Be kind.\n{{q}}']],
    ],
    [
      'a file of several prompts',
      '  - file://a.txt',
      { 'a.txt': 'One {{q}}\n---\n\nTwo\n{{q}}\n' },
      [
        ['text', 'a.txt', 1, 'One {{q}}'],
        ['text', 'a.txt', 4, 'Two\n{{q}}'],
      ],
    ],
    [
      'the config, on a line and as a block',
      '  - Say {{q}}\n  - |\n    Be kind.\n    Ask {{q}}\n',
      {},
      [
        ['text', 'promptfooconfig.yaml', 2, 'Say {{q}}'],
        ['text', 'promptfooconfig.yaml', 4, 'Be kind.\nAsk {{q}}\n'],
      ],
    ],
    [
      'a list of messages in YAML, as it is written',
      '  - file://chat.yaml',
      { 'chat.yaml': '- role: user\n  content: |\n    Be kind.\n    {{q}}\n' },
      [['data', 'chat.yaml', 1, '- role: user\n  content: |\n    Be kind.\n    {{q}}\n']],
    ],
    [
      'a list of messages in JSON',
      '  - file://chat.json',
      { 'chat.json': '[\n  {"role": "user", "content": "{{q}}"}\n]\n' },
      [['data', 'chat.json', 1, '[\n  {"role": "user", "content": "{{q}}"}\n]\n']],
    ],
    [
      'code',
      '  - file://ask.js',
      { 'ask.js': 'module.exports = ({ vars }) => "Ask " + vars.q;\n' },
      [['code', 'ask.js', null, '']],
    ],
    ['a text that is too long', '  - file://a.txt', { 'a.txt': `${'x'.repeat(60_000)}{{q}}` }, [undefined]],
    ['a text with a key in it', '  - file://a.txt', { 'a.txt': 'sk-secret-of-this-test {{q}}' }, [undefined]],
  ])('%s', { tags: ['slow'] }, async (_name, prompts, files, templates) => {
    expect(templatesOf(await engine.open(suite(prompts, files)))).toEqual(templates);
  });

  test('a text that something was taken out of is not told', () => {
    const template = {
      form: 'text',
      text: 'Use ***.',
      textDigest: digestText('Use me.'),
      file: 'a',
      line: 1,
    };
    const [told] = withWholeTemplates([{ promptIndex: 0, template }] as never, '/');
    expect(told).toEqual({ promptIndex: 0 });
  });
});

test('YAML in the place of a prompt is asked as the messages that it says; what cannot be read, as it stands', async () => {
  const manifest = await engine.open(
    suite('  - file://chat.yaml', { 'chat.yaml': '- role: user\n  content: Now {{q}}\n' }),
  );
  const [cell] = requestsOf(manifest);
  const reverted = ['- role: user\n  content: Then {{q}}\n', '- [{{q}}'].map((template, at) => ({
    without: [at + 1],
    template,
    form: 'data' as const,
  }));
  const before = server.prompts.length;
  const { samples } = await engine.runAll([], { cells: [{ ...cell!, count: 2, reverted }] });
  expect(server.prompts[before]).toBe('Then why');
  expect(samples.map(({ without, output }) => [without, output])[0]).toEqual([[1], 'Then why']);
});

test('a template that takes a key is not sent, wherever it comes from', async () => {
  const manifest = await engine.open(suite('  - Say {{q}}'));
  const [cell] = requestsOf(manifest);
  const reverted = ['{{env.OPENAI_API_KEY}}', 'sk-secret-of-this-test'].map((template, at) => ({
    without: [at + 1],
    template,
    form: 'text' as const,
  }));
  const before = server.prompts.length;
  const { samples } = await engine.runAll([], { cells: [{ ...cell!, count: 2, reverted }] });
  expect(server.prompts.slice(before).join()).not.toContain('sk-secret');
  expect(samples.filter(({ result }) => result.kind === 'scored' && result.passed)).toEqual([]);
});
