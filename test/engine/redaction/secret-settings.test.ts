import { describe, expect, test } from 'vitest';
import { secretSettings } from '../../../src/engine/redaction/secret-settings.ts';

const RANDOM = 'Qz7z8y7x6w5v4u3t2s1r';

describe('a key that stands in settings themselves', () => {
  test.each<[string, unknown, readonly object[]]>([
    ['by its name', { apiKey: RANDOM }, [{ name: 'apiKey', value: RANDOM }]],
    [
      'behind a scheme',
      { headers: { Authorization: `Bearer ${RANDOM}` } },
      [{ name: 'Authorization', value: RANDOM }],
    ],
    [
      'as the password of an address',
      { apiBaseUrl: `https://shop:${RANDOM}@llm.example.com/v1` },
      [{ name: 'password', value: RANDOM }],
    ],
    [
      'as one that an address writes its own way',
      [`https://shop:${RANDOM}%2B1@llm.example.com`],
      [
        { name: 'password', value: `${RANDOM}%2B1` },
        { name: 'password', value: `${RANDOM}+1` },
      ],
    ],
    [
      'in what an address asks',
      { url: `https://llm.example.com/ask?lang=en&api_key=${RANDOM}#top` },
      [{ name: 'api_key', value: RANDOM }],
    ],
    [
      'not where it is a word',
      { apiBaseUrl: 'https://shop:passwordpassword@llm.example.com?key=everybodyknows' },
      [],
    ],
    ['not where its name says nothing', { url: `https://llm.example.com/${RANDOM}?page=${RANDOM}` }, []],
  ])('%s', (_, settings, found) => {
    expect(secretSettings([settings])).toEqual(found);
  });
});
