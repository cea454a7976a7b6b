import { describe, expect, test } from 'vitest';
import { policySchema } from '../../src/config/policy/policy.ts';
import { type Acceptance, heldAcceptances, uncounted } from '../../src/trust/consent.ts';

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
  ['somebody who misspells the command', { isMisspelt: true, permission: 'admin' }, {}, false],
  ['somebody whose words were edited', { isEdited: true, permission: 'admin' }, {}, false],
  ['somebody who may write, where main wants a maintainer', {}, { by: 'maintain' }, false],
  ['a maintainer, where main wants an administrator', { permission: 'maintain' }, { by: 'admin' }, false],
])('the word of %s', (_name, own, rules, holds) => {
  expect(heldAcceptances([{ ...word, ...own }], { ...built, ...rules })).toHaveLength(Number(holds));
});

describe('what is said of an acceptance that comes to nothing', () => {
  const [id, other] = [word.id, 'fedcba9876543210'];
  const asOne = (one: string) => ({ id: one });
  const notes = (said: Partial<Acceptance>, offered = [id], accepted: string[] = []) =>
    uncounted([{ ...word, ...said }], built, { accepted: accepted.map(asOne), offers: offered.map(asOne) });
  const nothing = { byPeople: [], byOthers: [] };

  test.each<[Partial<Acceptance>, string]>([
    [{ isEdited: true }, 'the comment was edited'],
    [{ isAuthor: true }, 'who wrote it also opened the pull request'],
    [{ permission: 'read' }, 'who wrote it does not have write permission'],
    [{ isMisspelt: true }, 'a command has one whole ID, then `--` and the reason'],
  ])('%j', (said, why) => {
    const byOthers = [`\`/pawl accept ${id}\` by \`kim\` does not count: ${why}.`];
    expect(notes(said)).toEqual({ byPeople: [], byOthers });
  });

  test('has a place in the first lines where it is by somebody who may accept', () => {
    expect(notes({ id: other }).byPeople).toEqual([
      `\`/pawl accept ${other}\` by \`kim\` does not count for this run: the ID does not stand for what it saw.`,
    ]);
  });

  test.each([
    ['01234567', '/pawl accept 01234567'],
    ['', '/pawl accept'],
  ])(
    'is of a command without a whole ID by somebody who may accept, and of no stranger: %j',
    (part, shown) => {
      const said = { id: part, isMisspelt: true } as const;
      expect(notes(said).byOthers).toEqual([
        `\`${shown}\` by \`kim\` does not count: a command has one whole ID, then \`--\` and the reason.`,
      ]);
      for (const stranger of [{ permission: 'read' }, { isAuthor: true }])
        expect(notes({ ...said, ...stranger })).toEqual(nothing);
    },
  );

  test('is nothing of words of an earlier change that never held, and where nothing is offered', () => {
    expect(notes({ id: other, permission: 'read' })).toEqual(nothing);
    expect(notes({ id: other }, [])).toEqual(nothing);
    expect(notes({}, [other], [id])).toEqual(nothing);
  });

  test('is of the last three alone', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...word, by: `tim${at}`, permission: 'read' }));
    expect(uncounted(many, built, { accepted: [], offers: [{ id }] }).byOthers).toHaveLength(3);
  });
});
