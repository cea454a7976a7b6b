import { afterAll, describe, expect, test } from 'vitest';
import { scratchEngine } from '../../scratch-suite.ts';

const engine = scratchEngine({});
afterAll(() => engine.close());

const suite = (hooks: string, extension = 'file://hooks.cjs') => ({
  'hooks.cjs': hooks,
  'promptfooconfig.yaml': `
prompts: ['on {{topic}}']
providers: [echo]
extensions: ['${extension}']
defaultTest: { assert: [{ type: contains, value: 'on' }] }
tests:
  - { metadata: { id: tea }, vars: { topic: tea } }
  - { metadata: { id: coal }, vars: { topic: coal } }
  - { metadata: { id: salt }, vars: { topic: salt } }
`,
});

/** What each case of a suite was answered in two rounds, of all cells and then of the last one alone. */
async function answered(hooks: string, extension?: string) {
  const manifest = await engine.open(suite(hooks, extension));
  const first = await engine.runAll([manifest]);
  const last = manifest.cells.at(-1)!;
  const second = await engine.runAll([{ ...manifest, cells: [last] }], { round: 1, stage: 'trial' });
  const said = ({ samples }: typeof first) =>
    samples.map(({ slot, case: id, output, result }) => {
      const score = result.kind === 'scored' ? result.score : result.message;
      return `${slot} ${id}: ${output} ${score}`;
    });
  return { first: said(first).sort(), second: said(second) };
}

describe('hooks change what promptfoo makes of them, once', () => {
  test('beforeAll changes every test in place', async () => {
    const { first, second } = await answered(`module.exports = (hook, { suite }) => {
      if (hook !== 'beforeAll') return;
      for (const test of suite.tests) test.vars.topic += '!';
    };`);
    expect(first).toEqual(['slot 0 coal: on coal! 1', 'slot 0 salt: on salt! 1', 'slot 0 tea: on tea! 1']);
    expect(second).toEqual(['slot 0 salt: on salt! 1']);
  });

  test('beforeAll leaves a test out, turns the others round, adds one, a prompt and a check', {
    tags: ['slow'],
  }, async () => {
    const { first, second } = await answered(
      `exports.beforeAll = ({ suite }) => {
        suite.prompts.push({ raw: 'of {{topic}}', label: 'second' });
        suite.defaultTest.assert.push({ type: 'contains', value: 'a' });
        const tests = [...suite.tests.slice(0, 2).reverse(), { metadata: { id: 'ore' }, vars: { topic: 'ore' } }];
        return { suite: { ...suite, tests } };
      };`,
      'file://hooks.cjs:beforeAll',
    );
    expect(first).toEqual([
      'slot 0 coal: on coal 1',
      'slot 0 ore: on ore 0.5',
      'slot 0 tea: on tea 1',
      'slot 1 coal: of coal 0.5',
      'slot 1 ore: of ore 0',
      'slot 1 tea: of tea 0.5',
    ]);
    expect(second).toEqual(['slot 1 ore: of ore 0']);
  });

  test('beforeEach changes the test that it is given, by a return or in place', {
    tags: ['slow'],
  }, async () => {
    const returned = await answered(`module.exports = (hook, { test }) => {
      if (hook === 'beforeEach') return { test: { ...test, vars: { topic: test.vars.topic + '+' }, assert: [...test.assert, { type: 'equals', value: 'x' }] } };
    };`);
    expect(returned.first).toEqual([
      'slot 0 coal: on coal+ 0.5',
      'slot 0 salt: on salt+ 0.5',
      'slot 0 tea: on tea+ 0.5',
    ]);
    expect(returned.second).toEqual(['slot 0 salt: on salt+ 0.5']);
    const inPlace = await answered(`module.exports = (hook, { test }) => {
      if (hook === 'beforeEach') { test.vars.topic += '+'; test.assert.push({ type: 'equals', value: 'x' }); }
    };`);
    expect(inPlace).toEqual(returned);
  });

  test('a beforeAll that is told apart by its state sees the suite as it stands in every round', {
    tags: ['slow'],
  }, async () => {
    const { first, second } = await answered(`module.exports = (hook, { suite }) => {
      if (hook === 'beforeAll' && suite.tests.map(({ vars }) => vars.topic).join() !== 'tea,coal,salt') throw new Error('another suite');
    };`);
    expect(first).toHaveLength(3);
    expect(second).toEqual(['slot 0 salt: on salt 1']);
  });

  test('answers that a hook writes down are not asked for, and graded in a round alone', {
    tags: ['slow'],
  }, async () => {
    const { first, second } = await answered(`module.exports = (hook, { suite, test }) => {
      if (hook === 'beforeAll') { suite.tests[0].providerOutput = 'written on tea'; return { suite: JSON.parse(JSON.stringify(suite)) }; }
      if (hook === 'beforeEach' && test.vars.topic === 'coal') return { test: { ...test, providerOutput: 'nothing', assert: [{ type: 'javascript', value: 'globalThis.graded = (globalThis.graded ?? 0) + 1' }] } };
    };`);
    expect(first).toEqual([
      'slot 0 coal: nothing 1',
      'slot 0 salt: on salt 1',
      'slot 0 tea: written on tea 1',
    ]);
    expect(second).toEqual(['slot 0 salt: on salt 1']);
  });

  test('what beforeEach does to the checks stands in the digest of the checks', {
    tags: ['slow'],
  }, async () => {
    const digests = async (value: string) => {
      const manifest = await engine.open(
        suite(
          `exports.beforeEach = ({ test }) => ({ test: { ...test, assert: [{ type: 'contains', value: '${value}' }] } });`,
          'file://hooks.cjs:beforeEach',
        ),
      );
      return manifest.cases[0]?.assertionsDigest;
    };
    expect(await digests('on')).not.toBe(await digests(''));
  });
});
