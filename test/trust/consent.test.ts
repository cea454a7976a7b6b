import { expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { type Acceptance, heldAcceptances } from '../../src/trust/consent.ts';

const word: Acceptance = {
  id: '0123456789abcdef',
  by: 'kim',
  reason: 'known',
  permission: 'write',
  isAuthor: false,
  isEdited: false,
};
const built = policySchema.parse({}).accept;

test.each<[string, Partial<Acceptance>, Partial<typeof built>, boolean]>([
  ['somebody who may write', {}, {}, true],
  ['a maintainer', { permission: 'maintain' }, {}, true],
  ['an administrator', { permission: 'admin' }, {}, true],
  ['somebody who may read', { permission: 'read' }, {}, false],
  ['somebody who sorts', { permission: 'triage' }, {}, false],
  ['somebody unknown', { permission: 'none' }, {}, false],
  ['a permission that nobody knows', { permission: 'owner' }, {}, false],
  ['the author', { isAuthor: true, permission: 'admin' }, {}, false],
  ['the author, where main lets authors', { isAuthor: true }, { author: true }, true],
  ['somebody whose words were edited', { isEdited: true, permission: 'admin' }, {}, false],
  ['somebody who may write, where main wants a maintainer', {}, { by: 'maintain' }, false],
  ['a maintainer, where main wants an administrator', { permission: 'maintain' }, { by: 'admin' }, false],
])('the word of %s', (_name, own, rules, holds) => {
  expect(heldAcceptances([{ ...word, ...own }], { ...built, ...rules })).toHaveLength(Number(holds));
});
