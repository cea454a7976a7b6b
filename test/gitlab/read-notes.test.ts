import { afterEach, expect, test } from 'vitest';
import { readNotes } from '../../src/gitlab/read-notes.ts';
import { hiddenMemory } from '../../src/publish/comment-memory.ts';
import { heldAcceptances } from '../../src/trust/consent.ts';
import { addNote, type Fault, type GitLabServer, gitlabModel, HEAD, startGitLab } from './gitlab-server.ts';

const MARKER = '<!-- pawl-gate:default -->';
const ID = '0123456789abcdef';
const [AUTHOR, GUEST, DEVELOPER, OWNER, BLOCKED, BOT, SERVICE, AWAITED] = [1, 2, 3, 4, 6, 8, 9, 10];
const RULES = { by: 'write', author: false, commandLine: false } as const;

const open: GitLabServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    expect(server.problems).toEqual([]);
    await server.close();
  }
});

async function read(fill: (model: ReturnType<typeof gitlabModel>) => void, fault?: Fault) {
  const model = gitlabModel({
    author: AUTHOR,
    members: {
      [AUTHOR]: { access_level: 40 },
      [GUEST]: { access_level: 10 },
      [DEVELOPER]: { access_level: 30 },
      [OWNER]: { access_level: 50 },
      [BLOCKED]: { access_level: 40, state: 'blocked' },
      [BOT]: { access_level: 30 },
      [SERVICE]: { access_level: 40 },
      [AWAITED]: { access_level: 40, membership_state: 'awaiting' },
    },
    bots: [BOT, SERVICE],
    names: { [BOT]: 'project_42_bot_abc' },
  });
  fill(model);
  const server = await startGitLab(model, fault);
  open.push(server);
  const said: string[] = [];
  const of = { projectId: '42', iid: 7, headSha: HEAD, targetBranch: 'main' };
  const place = { apiUrl: server.apiUrl, token: 'glpat-s3cr3t', of, title: null, wait: async () => {} };
  return { ...(await readNotes(place, (line) => said.push(line))), said, server };
}

const held = async (who: number, body: string, edited = false) => {
  const { acceptances } = await read((model) => {
    Object.assign(addNote(model, who, body), { edited });
  });
  return heldAcceptances(acceptances, RULES).map(({ by, id, reason }) => [by, id, reason]);
};

test.each([
  ['a developer who is not the author', DEVELOPER, true],
  ['an owner', OWNER, true],
  ['the author, whatever the role', AUTHOR, false],
  ['a guest', GUEST, false],
  ['a stranger', 99, false],
  ['a maintainer who is blocked', BLOCKED, false],
  ['a bot', BOT, false],
  ['a service account with a name of its own', SERVICE, false],
  ['a maintainer whose membership is not granted yet', AWAITED, false],
] as const)('%s', async (_, who, holds) => {
  const found = await held(who, `Agreed.\n/pawl accept ${ID} -- as planned`);
  expect(found).toEqual(holds ? [[`user${who}`, ID, 'as planned']] : []);
});

test.each([
  ['an edited note', `/pawl accept ${ID}`, true],
  ['a quote', `> /pawl accept ${ID}`, false],
  ['code', `\`\`\`\n/pawl accept ${ID}\n\`\`\``, false],
  ['another word', `/pawl accept ${ID}0`, false],
])('%s is not an acceptance', async (_, body, edited) => {
  expect(await held(DEVELOPER, body, edited)).toEqual([]);
});

test('a system note, and what our own note quotes, accept nothing', async () => {
  const { acceptances } = await read((model) => {
    addNote(model, DEVELOPER, `/pawl accept ${ID}`, true);
    model.user = DEVELOPER;
    addNote(model, DEVELOPER, `${MARKER}\nA model said:\n/pawl accept ${ID}`);
  });
  expect(acceptances).toEqual([]);
});

test('an internal note accepts nothing, and the log says why', async () => {
  const { acceptances, said } = await read((model) => {
    Object.assign(addNote(model, DEVELOPER, `/pawl accept ${ID} -- a customer's secret`), { internal: true });
    Object.assign(addNote(model, OWNER, 'Nothing of it.'), { internal: true });
  });
  expect(acceptances).toEqual([]);
  expect(said).toEqual([expect.stringContaining('internal note')]);
});

test("our own note remembers; somebody else's with our mark does not", async () => {
  const text = (words: string) => `${MARKER}\nText${hiddenMemory(words)}`;
  const own = await read((model) => {
    addNote(model, OWNER, text('theirs'));
    addNote(model, model.user, text('ours'));
  });
  expect(own.memory).toBe('ours');
  expect((await read((model) => void addNote(model, OWNER, text('theirs')))).memory).toBeNull();
});

test('nobody is asked about where nobody accepts', async () => {
  const { server } = await read((model) => void addNote(model, DEVELOPER, 'Nice.'));
  expect(server.calls).toEqual(['list-notes 200', 'user 200']);
});

test.each(['list-notes', 'member', 'merge-request', 'user', 'person'])(
  'where %s fails nothing is accepted, and the log says so',
  async (broken) => {
    const { acceptances, memory, said } = await read(
      (model) => void addNote(model, DEVELOPER, `/pawl accept ${ID}`),
      (operation) => (operation === broken ? { status: 403, data: { message: 'no' } } : undefined),
    );
    expect([acceptances, memory]).toEqual([[], null]);
    expect(said.join()).toMatch(/nothing is accepted and nothing remembered: GitLab answered 403/);
    expect(said.join()).not.toContain('s3cr3t');
  },
);

test('of a flood both ends are read, and that something was left out is said', async () => {
  const { acceptances, said } = await read((model) => {
    addNote(model, DEVELOPER, `/pawl accept ${ID}`);
    for (let n = 0; n < 3_000; n += 1) addNote(model, GUEST, 'x');
    addNote(model, OWNER, `/pawl accept ${ID}`);
  });
  expect(acceptances.map(({ by }) => by)).toEqual(['user3', 'user4']);
  expect(said).toEqual([expect.stringContaining('in the middle of the conversation')]);
});
