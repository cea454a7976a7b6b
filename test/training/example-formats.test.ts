import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { balanceOf, exampleTokens, THIN } from '../../src/training/balance.ts';
import {
  fitsFormat,
  TRAINING_FORMATS,
  type TrainingFormat,
  trainingText,
} from '../../src/training/example-formats.ts';
import type { ReviewEntry } from '../../src/training/review.ts';
import { readTrainingFile } from '../../src/training/training-file.ts';
import { makeFolder } from '../support/files/repository.ts';

const entry: ReviewEntry = {
  accepted: true,
  corrected: 'Five days.',
  answer: 'No idea.',
  vars: { message: 'When?' },
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'When?' },
  ],
  source: { suite: 'shop', case: 'refund' },
};
const placed = (entries: readonly ReviewEntry[]) =>
  entries.map((own, at) => ({ place: `r:${at}`, entry: own }));
const FORMATS = Object.keys(TRAINING_FORMATS) as TrainingFormat[];
const line = (format: TrainingFormat) => JSON.parse(trainingText(placed([entry]), format));

test('each form as its trainers read it', () => {
  const [chosen, rejected] = [
    [{ role: 'assistant', content: 'Five days.' }],
    [{ role: 'assistant', content: 'No idea.' }],
  ];
  expect(line('openai')).toEqual({ messages: [...entry.messages, ...chosen] });
  expect(line('sharegpt')).toEqual({
    conversations: [
      { from: 'system', value: 'Be brief.' },
      { from: 'human', value: 'When?' },
      { from: 'gpt', value: 'Five days.' },
    ],
  });
  expect(line('dpo')).toEqual({ prompt: entry.messages, chosen, rejected });
  expect(line('openai-dpo')).toEqual({
    input: { messages: entry.messages },
    preferred_output: chosen,
    non_preferred_output: rejected,
  });
});

test.each(FORMATS)(
  'our own reader of training files reads %s: what is shown, and no answer',
  async (format) => {
    const file = path.join(makeFolder(), 'train.jsonl');
    writeFileSync(file, trainingText(placed([entry, entry]), format));
    expect(await readTrainingFile(file, 'train.jsonl')).toEqual({
      examples: 2,
      copies: 1,
      contradicting: 0,
      unanswered: 0,
      texts: [
        { id: 'train.jsonl:1', text: 'Be brief.' },
        { id: 'train.jsonl:1', text: 'When?' },
        { id: 'train.jsonl:2', text: 'Be brief.' },
        { id: 'train.jsonl:2', text: 'When?' },
      ],
    });
  },
);

test('a pair needs an answer that failed', () => {
  const { answer: _, ...draft } = entry;
  expect(FORMATS.map((format) => fitsFormat(draft, format))).toEqual([true, true, false, false]);
});

test('the spread over labels, languages and lengths, with what is thin', () => {
  const few = { ...entry, corrected: 'parcel', source: { ...entry.source, tags: { lang: 'de' } } };
  const entries = [...Array.from({ length: THIN }, () => ({ ...entry, corrected: 'refund' })), few];
  const tokens = entries.map((own) => exampleTokens(own, (text) => text.length));
  expect(balanceOf(placed(entries), tokens, () => 'en')).toEqual({
    labels: [
      { name: 'refund', count: THIN, thin: false },
      { name: 'parcel', count: 1, thin: true },
    ],
    languages: [
      { name: 'en', count: THIN, thin: false },
      { name: 'de', count: 1, thin: true },
    ],
    lengths: [{ name: 'up to 100 tokens', count: THIN + 1, thin: false }],
  });
  const prose = entries.map((own, at) => ({ ...own, corrected: `Answer ${at}` }));
  expect(balanceOf(placed(prose), tokens, () => 'en').labels).toBeNull();
});
