import { expect, test } from 'vitest';
import { limitSigns } from '../../../src/engine/messages/limit-signs.ts';
import { createEndpoints, learntOf } from '../../../src/engine/pacing/endpoints.ts';

const openai = { id: 'openai 1', name: 'openai', isKnown: true };
const headers = {
  'x-ratelimit-limit-requests': '60',
  'x-ratelimit-remaining-requests': '50',
  'x-ratelimit-reset-requests': '10s',
};
const said = { limits: limitSigns({ message: '', headers, now: 0 }), tokens: 15 };

test('a limit that nobody met is not news, and not kept', () => {
  const endpoints = createEndpoints();
  const limiter = endpoints.of(openai);
  limiter.accepted(limiter.sent(0), said, 100);
  expect(limiter.pace()).toMatchObject({ count: 60, windowMs: 60_000 });
  expect([endpoints.news(), learntOf(endpoints)]).toEqual([[], []]);
  limiter.refused(limiter.sent(200), { limits: null, tokens: null }, 300);
  expect(endpoints.news()).toEqual([{ name: 'openai', limit: '60 a minute' }]);
  expect(endpoints.news()).toEqual([]);
  expect(learntOf(endpoints)).toMatchObject([{ name: 'openai', pace: { count: 60 } }]);
});

test('what an earlier run learnt is known by the name, whatever the key; two keys do not share a pace', () => {
  const pace = { count: 3, windowMs: 1000, refills: false, burst: 3 };
  const endpoints = createEndpoints((name) => (name === 'openai' ? { pace, atOnce: 2 } : undefined));
  const [one, other] = [endpoints.of(openai), endpoints.of({ ...openai, id: 'openai 2' })];
  expect([one.pace(), one.atOnce(), other.pace()]).toEqual([pace, 2, pace]);
  one.sent(0);
  one.sent(0);
  expect([one.waitMs(0), other.waitMs(0)]).toEqual([Number.POSITIVE_INFINITY, 0]);
  expect(endpoints.of(openai)).toBe(one);
});

test('refusals that come at any pace are said once, and no limit after them', () => {
  const endpoints = createEndpoints();
  const limiter = endpoints.of(openai);
  const news: (string | null)[] = [];
  let now = 0;
  for (let at = 1; at <= 150; at += 1) {
    now += limiter.waitMs(now);
    const sent = limiter.sent(now);
    now += 100;
    if (at % 3 === 0) limiter.refused(sent, { limits: null, tokens: null }, now);
    else limiter.accepted(sent, { limits: null, tokens: null }, now);
    news.push(...endpoints.news().map(({ limit }) => limit));
  }
  expect(news.at(-1)).toBeNull();
  expect(news.filter((limit) => limit === null)).toHaveLength(1);
});
