import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOf } from '../support/command.ts';
import { scratchRepository } from '../support/files/repository.ts';
import { startChatServer } from '../support/servers/chat-server.ts';
import { mannerPrompt, mannerSuite } from '../support/suites/manner-suite.ts';
import { pawl } from './command.ts';

const CONFIG = 'evals/manners/promptfooconfig.yaml';

/** A list of messages in YAML whose system message is that prompt. */
const chat = (prompt: string) =>
  `- role: system\n  content: |\n${prompt
    .split('\n')
    .slice(0, -1)
    .map((line) => `    ${line}`)
    .join('\n')}\n- role: user\n  content: "Question: {{message}}"\n`;

test('the packaged gate names the line of a chat prompt that broke three cases, by real promptfoo', {
  tags: ['slow'],
}, async () => {
  let answers = 0;
  const server = await startChatServer(({ prompt, messages }) => {
    answers += 1;
    const system = messages[0]?.content ?? '';
    const number = Number(/number (\d+)/.exec(prompt)?.[1]);
    return number < 3 && system.includes('Never') ? `No (${answers}).` : `it is ${number}. (${answers})`;
  });
  try {
    using repository = scratchRepository({
      ...mannerSuite('evals/manners'),
      [CONFIG]: (mannerSuite('evals/manners')[CONFIG] as string).replace('prompt.txt', 'chat.yaml'),
      'evals/manners/chat.yaml': chat(mannerPrompt()),
    });
    const edits = {
      2: 'Be very polite.',
      6: 'Never say when you are not sure.',
      9: 'All prices are in euros.',
    };
    repository.write({ 'evals/manners/chat.yaml': chat(mannerPrompt(edits)) });
    repository.commit('Reword');
    const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'simulated' };
    const result = await pawl(['gate', '--base', 'main', '--format', 'json'], repository.root, env);
    const document = documentOf(result);
    expect([result.code, document.verdict]).toEqual([1, 'regressed']);
    const lines = document.suites[0]?.slots[0]?.brokenLines;
    expect(lines).toMatchObject({ outcome: 'found', file: 'evals/manners/chat.yaml', groups: 3, cases: 3 });
    expect(lines?.found).toMatchObject([{ how: 'alone', cases: 3, lines: [{ line: 13 }] }]);
    expect(chat(mannerPrompt(edits)).split('\n')[12]).toContain('Never');
    expect(document.calls.lines).toBeLessThanOrEqual(3 * 3);
    const comment = readFileSync(path.join(repository.root, '.pawl/comment.md'), 'utf8');
    expect(comment).toContain('Line 13 of `evals/manners/chat.yaml` did it');
    expect(repository.git('status', '--porcelain', '--', 'evals')).toBe('');
  } finally {
    await server.close();
  }
});
