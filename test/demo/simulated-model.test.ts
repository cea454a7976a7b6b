import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { simulatedReply } from '../../src/demo/simulated-model.ts';

const suite = path.resolve(import.meta.dirname, '../../evals/support-triage');
const template = readFileSync(path.join(suite, 'prompts/triage.txt'), 'utf8');
const cases: { description: string; vars: { message: string } }[] = parse(
  readFileSync(path.join(suite, 'cases.yaml'), 'utf8'),
);

const ask = (prompt: string, message: string, draw = 0.5) =>
  simulatedReply(prompt.replace('{{message}}', message), draw);

describe('the simulated model', () => {
  test('answers with the rule that fits the message, as JSON where the prompt asks for it', () => {
    expect(ask(template, 'The package arrived damaged.')).toBe(
      '{"queue":"returns","reply":"Thank you for writing. Please send us a photo, and a replacement leaves today."}',
    );
  });

  test('loses what the prompt no longer says', () => {
    const without = template.replace(
      'need manager approval, and I have opened a request for you',
      'are closed',
    );
    const late = cases.filter(({ vars }) => ask(template, vars.message).includes('manager approval'));
    expect(late.map(({ description }) => description)).toEqual([
      'refund after 30 days',
      'refund, months late',
      'angry customer, refund after a year',
    ]);
    for (const { vars } of late)
      expect(ask(without, vars.message)).toContain('Refunds after 30 days are closed');
  });

  test('answers in plain words, and without thanks, where the prompt does not ask for them', () => {
    const bare = '- When somebody asks for the opening hours: We open at nine.\n\nCustomer: opening hours?';
    expect(simulatedReply(bare, 0)).toBe('We open at nine.');
  });

  test('wavers between two rules that fit equally well', () => {
    const message = 'The parcel is late in tracking, and the last package arrived damaged.';
    const replies = new Set([0.1, 0.3, 0.5, 0.7, 0.9].map((draw) => ask(template, message, draw)));
    expect(replies.size).toBeGreaterThan(1);
  });

  test('shrugs where no rule fits', () => {
    expect(ask(template, 'Do you like mountains?')).toContain('colleague');
  });
});
