import { expect, test } from 'vitest';
import { casesId, rulesId } from '../../../src/commands/gate/offers.ts';
import { hiddenMemory, memoryIn } from '../../../src/publish/comment-memory.ts';
import { type Ledger, ledgerOf, ledgerText, NO_LEDGER } from '../../../src/trust/ledger.ts';
import type { RuleChange } from '../../../src/trust/rule-change.ts';
import { addComment } from '../../github/server/github-model.ts';
import { type Hub, openHub } from '../../support/action-job.ts';
import { leftFile, runPublisher } from '../../support/publishing-workflow.ts';

/** The pull request of the recorded event, as it goes to its branch. */
const SCOPE = 'acme/shop#7 into main';
const OTHER = 'fedcba9876543210';
const cells = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => String(from + at).padStart(16, '0'));
/** What a ledger keeps of so many cases that failed, and the ID that is theirs. */
const kept = (count: number) => ['f'.repeat(16), ...cells(count)];
const idOf = (count: number) => casesId(SCOPE, kept(count));
const ID = idOf(1);

interface Told {
  readonly memory?: Partial<Ledger>;
  readonly offers?: readonly object[];
  readonly accepted?: readonly object[];
  readonly ruleChanges?: readonly RuleChange[];
}

/** A file that says so of consent. */
function fileWith({ memory = {}, offers = [], accepted = [], ruleChanges = [] }: Told): string {
  const file = JSON.parse(leftFile({ broken: true }));
  const consent = { accepted, offers, by: 'write', author: false, commandLine: false };
  Object.assign(file.data, { memory: { ...NO_LEDGER, ...memory }, ruleChanges });
  Object.assign(file.data.context, { consent });
  return JSON.stringify(file);
}

const commentOf = ({ model }: Hub) =>
  model.comments.find(({ author }) => author === 'github-actions[bot]')?.body ?? '';
const remembered = (hub: Hub) => ledgerOf(memoryIn(commentOf(hub)));
const offered = (count: number, id = ID) => ({ id, of: 'cases', cases: count });

/** A pull request on which an honest run offered to accept one case. */
async function offeredOne(): Promise<Hub> {
  const hub = await openHub();
  Object.assign(hub.model.permissions, { kim: 'write' });
  const file = fileWith({ memory: { offers: { [ID]: kept(1) } }, offers: [offered(1)] });
  expect((await runPublisher(hub, { file })).exitCode).toBe(1);
  expect(commentOf(hub)).toContain(`To accept 1 case as it is`);
  expect(remembered(hub).offers).toEqual({ [ID]: kept(1) });
  return hub;
}

test('a file does not say again what an offered ID stands for', async () => {
  const hub = await offeredOne();
  const file = fileWith({ memory: { offers: { [ID]: kept(9) } }, offers: [offered(1)] });
  await runPublisher(hub, { file });
  expect(remembered(hub).offers).toEqual({ [ID]: kept(1) });
});

test('a file that lists one case beside an ID, and nine behind it, offers nothing', async () => {
  const hub = await openHub();
  await runPublisher(hub, {
    file: fileWith({ memory: { offers: { [ID]: kept(9) } }, offers: [offered(1)] }),
  });
  expect([remembered(hub).offers, commentOf(hub).includes(ID)]).toEqual([{}, false]);
  // Nor does an ID first, and later what it stands for.
  await runPublisher(hub, { file: fileWith({ offers: [offered(1)] }) });
  expect(commentOf(hub)).not.toContain(ID);
  await runPublisher(hub, { file: fileWith({ memory: { offers: { [ID]: kept(9) } } }) });
  expect(remembered(hub).offers).toEqual({});
});

test('an ID that the comment knows is not shown for less than it stands for', async () => {
  const hub = await openHub();
  const id = idOf(9);
  const nine = fileWith({ memory: { offers: { [id]: kept(9) } }, offers: [offered(9, id)] });
  await runPublisher(hub, { file: nine });
  expect(commentOf(hub)).toContain('To accept 9 cases');
  await runPublisher(hub, { file: fileWith({ offers: [offered(1, id)] }) });
  expect(commentOf(hub)).not.toContain('/pawl accept');
});

test('a loosened rule is offered under its own ID, and under no other', async () => {
  const wider = (to: string): RuleChange => ({
    ...{ kind: 'policy', rule: 'tolerance of pass', from: '0', to, loosens: true },
    ...{ file: 'pawl.yaml', line: 1 },
  });
  const idOf = (change: RuleChange) => String(rulesId('acme/shop#7 into main', [change]));
  for (const [id, isShown] of [
    [idOf(wider('1')), false],
    [idOf(wider('0.01')), true],
  ] as const) {
    const hub = await openHub();
    const offers = [{ id, of: 'rules', cases: 0 }];
    await runPublisher(hub, { file: fileWith({ ruleChanges: [wider('0.01')], offers }) });
    expect(commentOf(hub).includes(`/pawl accept ${id}`)).toBe(isShown);
  }
});

test('what somebody made the comment say of an ID does not keep people from accepting what is behind it', async () => {
  const hub = await offeredOne();
  const own = hub.model.comments.find(({ author }) => author === 'github-actions[bot]') as { body: string };
  const [words = ''] = own.body.split('\n<!-- pawl-memory:');
  const forged = ledgerText({ ...remembered(hub), offers: { [ID]: kept(9) } });
  own.body = `${words.trimEnd()}${hiddenMemory(forged)}`;
  const file = fileWith({ memory: { offers: { [ID]: kept(1) } }, offers: [offered(1)] });
  await runPublisher(hub, { file });
  expect(remembered(hub).offers).toEqual({ [ID]: kept(1) });
});

test.each([
  ['more cases than its ID stands for', ID, 2, 2],
  ['cases of an ID that no comment offered', OTHER, 1, 2],
  ['as many as that', ID, 1, 1],
])('a file that says somebody accepted %s', async (_, id, count, exit) => {
  const hub = await offeredOne();
  addComment(hub.model, 'kim', `/pawl accept ${id} -- fine`);
  const names = Array.from({ length: count }, (_each, at) => `case-${at}`);
  const accepted = [{ id, of: 'cases', cases: names, by: 'kim', reason: null }];
  const file = fileWith({ memory: { offers: { [ID]: kept(1) } }, accepted });
  const before = commentOf(hub);
  const result = await runPublisher(hub, { file });
  // The recorded pull request stays broken, whatever is accepted of it.
  expect([result.exitCode, commentOf(hub) === before]).toEqual([exit, exit === 2]);
});

test('what earlier runs confirmed is not pushed out by what a file brings', async () => {
  const hub = await openHub();
  await runPublisher(hub, { file: fileWith({ memory: { convicted: cells(2) } }) });
  await runPublisher(hub, { file: fileWith({ memory: { convicted: cells(400, 10) } }) });
  expect(remembered(hub).convicted).toEqual(expect.arrayContaining([...cells(2)]));
});
