import { expect, test } from 'vitest';
import { artifactNames, journalKeys } from '../../src/action/gate-files.ts';
import type { EventFacts } from '../../src/github/events/event.ts';

const facts: EventFacts = {
  kind: 'pull-request',
  name: 'pull_request',
  repository: 'acme/shop',
  headSha: 'abc',
  ref: 'refs/pull/7/merge',
  defaultBranch: 'main',
  locked: false,
  fork: false,
  dependabot: false,
  secretsGiven: true,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runUrl: 'https://github.com/acme/shop/actions/runs/42/attempts/3',
};
const untitled = { policyTitle: null };

test('an artifact has a name that every file system takes, of its own for each gate', () => {
  expect(artifactNames(untitled)[0]).toBe('pawl');
  expect(artifactNames(untitled)[1]).toMatch(/^pawl-gate-again-[0-9a-f]{8}-[0-9a-f]{8}$/);
  const titles = ['Support: "evals"/*', 'Support: "evals"/?', '支持', '../x', 'a'.repeat(80)];
  const names = titles.map((policyTitle) => artifactNames({ policyTitle })[0]);
  expect(new Set(names).size).toBe(titles.length);
  for (const name of names) expect(name).toMatch(/^pawl-gate-[a-z0-9-]{1,60}$/);
});

test('a gate looks for the journals of its commit, then of its pull request, then of main', () => {
  expect(journalKeys(facts, untitled)).toEqual({
    key: 'pawl@refs/pull/7/merge@abc@42.3',
    prefixes: ['pawl@refs/pull/7/merge@abc@', 'pawl@refs/pull/7/merge@', 'pawl@refs/heads/main@'],
  });
});

test('a ref of any form makes a key that the cache takes, and no prefix of another one', () => {
  for (const ref of [`refs/heads/${'x'.repeat(900)}`, 'refs/heads/a,b', 'refs/heads/ü@c', '']) {
    const { key, prefixes } = journalKeys({ ...facts, ref }, { policyTitle: 'Ünder, test' });
    for (const each of [key, ...prefixes]) expect(each).toMatch(/^[^,\s]{1,400}$/);
    expect(key.split('@')).toHaveLength(4);
  }
});
