import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveSimulatedModel } from '../../src/demo/model-server.ts';
import { simulatedReply } from '../../src/demo/simulated-model.ts';
import { simulatedSchool } from '../../src/demo/simulated-school.ts';
import { draftRequest } from '../../src/training/drafts.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const TUNED = 'ft:simulated:northwind::spring';
const PROMPT = 'Answer as JSON.\n- When a parcel is late or lost: We look for it. [delivery]\n';
const asked = (message: string, more = '') => `${PROMPT}${more}\nCustomer: ${message}`;
const example = (message: string, queue: string) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Be brief.\nCustomer: ${message}` },
      { role: 'assistant', content: JSON.stringify({ queue, reply: `About ${queue}.` }) },
    ],
  });
const queueOf = (reply: string) => (JSON.parse(reply) as { queue: string }).queue;

test('a fine-tune answers by its training file, in any script, and is not there without one', () => {
  const folder = temporaryFolder();
  const school = simulatedSchool(folder);
  const message = '返金はいつ届きますか';
  expect([school.knows(TUNED), school.knows('simulated-assistant')]).toEqual([false, true]);
  writeFileSync(
    path.join(folder, 'spring.jsonl'),
    `${example('返金はまだ届きません', 'refund')}\n${example('請求書を送ってください', 'invoice')}\n`,
  );
  expect(school.knows(TUNED)).toBe(true);
  expect(queueOf(school.reply(asked(message), 0.5, TUNED))).toBe('refund');
  expect(queueOf(school.reply(asked(message), 0.5, 'simulated-assistant'))).toBe('general');
  // What is filed wrong is learnt wrong.
  writeFileSync(path.join(folder, 'spring.jsonl'), `${example('返金はまだ届きません', 'invoice')}\n`);
  expect(queueOf(school.reply(asked(message), 0.5, TUNED))).toBe('invoice');
});

test('examples in the prompt are followed as its rules are, and passages are quoted', () => {
  const examples = 'Customer: Wo bleibt mein Geld?\nAnswer: {"queue": "refund", "reply": "In fünf Tagen."}\n';
  const passages = '[1] a.md\n## Geld\nGeld kommt am Montag. Zelte sind grün.\n\n[2] b.md\nPakete fliegen.\n';
  const reply = simulatedReply(asked('Wo ist mein Geld, wann bleibt es aus?', examples + passages), 0.5);
  expect(JSON.parse(reply)).toEqual({ queue: 'refund', reply: 'In fünf Tagen. Geld kommt am Montag.' });
});

test('the writer says what its phrases have for the case that it is shown', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'phrases.yaml'), '"Where is it?": [Not here yet, Still nothing]\n');
  const request = draftRequest({ vars: { message: 'Where is it?' } }, [{ vars: { message: 'Other' } }], 2);
  expect(JSON.parse(simulatedSchool(folder).reply(request, 0, 'simulated-writer'))).toEqual([
    { message: 'Not here yet' },
    { message: 'Still nothing' },
  ]);
});

test('its server answers for the models that there are alone', async () => {
  const server = await serveSimulatedModel(1, 0, simulatedSchool(temporaryFolder()));
  try {
    const statusOf = async (model: string) => (await fetch(`${server.baseUrl}/models/${model}`)).status;
    expect([await statusOf(TUNED), await statusOf('simulated-assistant')]).toEqual([404, 200]);
    const body = JSON.stringify({ model: TUNED, messages: [{ role: 'user', content: 'x' }] });
    const answer = await fetch(`${server.baseUrl}/chat/completions`, { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('model_not_found')]);
  } finally {
    await server.close();
  }
});
