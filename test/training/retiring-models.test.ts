import { describe, expect, test } from 'vitest';
import { retirementNotes } from '../../src/training/retirement-notes.ts';
import { daysLeft, replacementId, retirementOf } from '../../src/training/retiring-models.ts';
import { MODEL_ENDS } from '../../src/vocabulary.ts';

const NOW = Date.parse('2026-11-27T09:00:00Z');

test('each date says when it was read, also where one of a list is newer', () => {
  expect(retirementOf('openai:chat:gpt-4o')?.read).toBe('2026-10-28');
  expect(retirementOf('openai:chat:gpt-5')?.read).toBe('2026-11-29');
  expect(retirementOf('anthropic:messages:claude-opus-4-20250514')?.read).toBe('2026-06-17');
});

describe('when a model ends, by what its maker announced', () => {
  test.each([
    ['openai:chat:gpt-4o-mini', '2027-01-14', 'openai:chat:gpt-6-luna'],
    ['openai:gpt-4o-mini', '2027-01-14', 'openai:gpt-6-luna'],
    ['openai:responses:gpt-4.1-2025-04-14', '2027-01-14', 'openai:responses:gpt-6-luna'],
    ['openai:chat:gpt-5', '2026-12-11', 'openai:chat:gpt-6.1-sol'],
    ['openai:responses:o3-2025-04-16', '2026-12-11', 'openai:responses:gpt-6.1-sol'],
    ['openai:chat:gpt-5-mini', '2026-12-11', 'openai:chat:gpt-6.1-terra'],
    ['openai:chat:gpt-5-nano', '2026-12-11', 'openai:chat:gpt-6-luna'],
    // Its maker recommends a model with a setting, and no name says that.
    ['openai:responses:o3-pro', '2026-12-11', null],
    ['anthropic:messages:claude-opus-4-1', '2026-08-05', null],
    ['openai:chat:gpt-3.5-turbo', '2026-10-23', 'openai:chat:gpt-5.6-terra'],
    ['google:gemini-2.5-pro', '2026-12-01', 'google:gemini-3.8-flash'],
    ['anthropic:messages:claude-sonnet-4-20250514', '2026-06-15', null],
    // It cannot be replaced by another name: somebody trains it again.
    ['openai:chat:ft:gpt-4o-mini-2024-07-18:acme:support:9x8y7z', '2027-01-14', null],
  ])('%s', (id, ends, next) => {
    const found = retirementOf(id);
    expect(found?.ends).toBe(ends);
    expect(found && replacementId(id, found)).toBe(next);
  });

  test.each([
    'openai:chat:gpt-4o-mini-tts',
    'openai:chat:gpt-6-luna',
    'openai:chat:ft:gpt-6-luna:acme::x',
    'azure:chat:gpt-4o-mini',
    'vertex:gemini-2.5-pro',
    'python:provider.py',
    'openai:chat:',
    '',
  ])('nothing is known of %s', (id) => {
    expect(retirementOf(id)).toBeNull();
  });

  test('the same name at another address has dates of its own', () => {
    for (const address of ['http://gpu:8000/v1', 'https://gateway.example/openai', 'not an address'])
      expect(retirementOf('openai:chat:gpt-4o', address)).toBeNull();
    for (const address of ['https://api.openai.com/v1', '', undefined])
      expect(retirementOf('openai:chat:gpt-4o', address)?.model).toBe('gpt-4o');
  });
});

test('days left count to the first day without the model', () => {
  const ends = '2027-01-14';
  expect(daysLeft({ ends }, NOW)).toBe(48);
  expect(daysLeft({ ends }, Date.parse('2027-01-13T23:59:00Z'))).toBe(1);
  expect(daysLeft({ ends }, Date.parse('2027-01-14T00:00:00Z'))).toBe(0);
});

test('what is said, once for each model, and not of one that ends in a year', () => {
  const models = [
    { providerId: 'openai:chat:gpt-4o-mini' },
    { providerId: 'openai:chat:gpt-4o-mini' },
    { providerId: 'openai:chat:ft:gpt-4o-2024-08-06:acme::1' },
    { providerId: 'google:gemini-2.5-flash' },
    { providerId: 'openai:chat:o1' },
    { providerId: 'openai:chat:gpt-5.1' },
    { providerId: 'openai:chat:gpt-4o', address: 'http://localhost:8080' },
  ];
  for (const note of retirementNotes(models, NOW)) expect(note).toMatch(MODEL_ENDS);
  expect(retirementNotes(models, NOW)).toEqual([
    'Model gpt-4o-mini ends on 2027-01-14, in 48 days (https://developers.openai.com/api/docs/deprecations, as of 2026-10-28). To judge its replacement: `npx @pawl-dev/pawl migrate openai:chat:gpt-4o-mini openai:chat:gpt-6-luna`',
    'Model gpt-4o-2024-08-06, with everything fine-tuned from it, ends on 2027-01-14, in 48 days (https://developers.openai.com/api/docs/deprecations, as of 2026-10-28).',
    'Model gemini-2.5-flash ends on 2026-12-01, in 4 days: from then on gemini-3.5-flash-lite answers in its place (https://ai.google.dev/gemini-api/docs/deprecations, as of 2026-11-10). To judge its replacement: `npx @pawl-dev/pawl migrate google:gemini-2.5-flash google:gemini-3.5-flash-lite`',
    'Model o1 ended on 2026-10-23 (https://developers.openai.com/api/docs/deprecations, as of 2026-10-28). To judge its replacement: `npx @pawl-dev/pawl migrate openai:chat:o1 openai:chat:gpt-5.6-sol`',
  ]);
  expect(retirementNotes(models, Date.parse('2026-05-01T00:00:00Z')).join()).not.toContain(
    'gpt-4o-mini ends',
  );
});
