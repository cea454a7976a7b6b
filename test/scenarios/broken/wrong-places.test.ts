import { describe, expect, test } from 'vitest';
import { pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { drawnModels } from '../../support/models/drawn-models.ts';

const models = drawnModels(({ prompt }) => (prompt.includes('The case:') ? '[{"x":"a kettle"}]' : 'ok'));
const pawl = pawlWith(models);

const FILES = {
  'promptfooconfig.yaml': `
prompts: ['{{x}}']
providers: ['openai:chat:one']
tests:
  - { vars: { x: a }, assert: [{ type: equals, value: ok }] }
  - { vars: { x: b }, assert: [{ type: equals, value: never }] }
`,
  'a-file': 'text\n',
  'a-folder/inside.txt': 'text\n',
};

/** Places that cannot be a folder to write in. */
const NO_FOLDER = ['a-file', 'a-file/below', 'a-file/far/below', '/proc/pawl'];
/** Places that cannot be a file to read. */
const NO_FILE = ['a-folder', 'a-file/below', 'missing'];
/** Places that cannot be a file to write. */
const NO_NEW_FILE = ['a-folder', 'a-file/below', 'a-file/far/below', '/proc/pawl'];
const NO_RECORDING = [...NO_FOLDER, 'a-folder', 'missing'];
const RECORDS = '.pawl/samples.jsonl';

/** Commands, each with a flag at its end where it takes a place by one. */
const COMMANDS: readonly (readonly [command: string, places: readonly string[]])[] = [
  ...['run', 'gate', 'variants', 'migrate openai:chat:one openai:chat:two'].flatMap((command) => [
    [`${command} --record`, NO_FOLDER] as const,
    [`${command} --replay`, NO_RECORDING] as const,
    [`${command} --out`, NO_FOLDER] as const,
  ]),
  ['gate --shard 1/2 --out', NO_FOLDER],
  ['gate --shard 1/2 --replay', NO_RECORDING],
  ['merge a-folder --record', NO_FOLDER],
  ['merge a-folder --replay', NO_RECORDING],
  ['backtest --out', NO_FOLDER],
  [`compare ${RECORDS} ${RECORDS} --out`, NO_FOLDER],
  ['export training --holdout 0 --out', NO_NEW_FILE],
  ['draft --model openai:chat:one --out', NO_NEW_FILE],
  ...[
    'gate',
    'run',
    'plan',
    'models',
    'simulate',
    'draft',
    'blocks',
    'backtest',
    'explain a',
    'baseline show',
    'baseline record',
    'baseline nightly',
    'baseline purge --all',
    'export training',
    `compare ${RECORDS} ${RECORDS}`,
  ].map((command) => [`${command} --policy`, NO_FILE] as const),
  ['export training --from', NO_FILE],
  ['draft --model openai:chat:one --from', NO_FILE],
  ['baseline record --from', NO_FILE],
  ['report .pawl/result.json --samples', NO_FILE],
  ['explain a --result', NO_FILE],
  ['simulate --trials 1 --profile', NO_FILE],
  ['merge', ['a-file', 'a-file/below', 'a-folder', 'missing']],
  ['report', NO_FILE],
  ['export training', NO_FILE],
  ['draft', NO_FILE],
  [`compare ${RECORDS}`, NO_FILE],
];

/** The gate's verdict is worth more than its files: it is given all the same. */
const GOES_ON = /^gate --out/;

describe('a place that cannot be used is an error that helps', () => {
  const helps = async (...[command, places]: (typeof COMMANDS)[number]) => {
    using repository = scratchRepository(FILES);
    repository.write({ 'promptfooconfig.yaml': FILES['promptfooconfig.yaml'].replace('{{x}}', 'Say {{x}}') });
    repository.commit('Change');
    if (command.startsWith('backtest')) repository.git('branch', '--force', 'main');
    await pawl(['run'], repository.root);
    await pawl(['compare', RECORDS, RECORDS, '--out', '.pawl'], repository.root);
    for (const place of places) {
      const paid = models.requests();
      const { code, stderr } = await pawl([...command.split(' '), place], repository.root);
      expect(stderr).not.toContain('This is a bug in pawl');
      expect(stderr).toContain('To fix: ');
      // Where the answers go is known before they are asked for.
      if (/--out$/.test(command) && !GOES_ON.test(command)) expect(models.requests()).toBe(paid);
      if (!GOES_ON.test(command)) expect(code).toBe(command === 'merge' ? 3 : 2);
    }
  };
  // Every third command here, all of them in CI.
  const isSlow = (_command: unknown, at: number) => at % 3 !== 0;
  test.each(COMMANDS.filter((each, at) => !isSlow(each, at)))('pawl %s %j', helps);
  test.each(COMMANDS.filter(isSlow))('pawl %s %j', { tags: ['slow'] }, helps);

  test.each(['a-file', 'a-file/below', 'a-file/far/below'])('a store in %s', async (place) => {
    using repository = scratchRepository({ ...FILES, 'pawl.yaml': `baseline: { store: "dir:${place}" }\n` });
    repository.write({ 'promptfooconfig.yaml': FILES['promptfooconfig.yaml'].replace('{{x}}', 'Say {{x}}') });
    repository.commit('Change');
    for (const command of [
      'baseline record',
      'baseline show',
      'plan',
      'gate',
      'baseline nightly',
      'baseline purge --all',
    ]) {
      const { code, stderr } = await pawl(command.split(' '), repository.root);
      expect(stderr).not.toContain('This is a bug in pawl');
      if (command.startsWith('baseline'))
        expect([code, stderr]).toEqual([3, expect.stringContaining('To fix: let pawl read and write')]);
    }
  });

  test('a store where the system makes no folder ends, and says so', async () => {
    using repository = scratchRepository({
      ...FILES,
      'pawl.yaml': 'baseline: { store: "dir:/proc/pawl" }\n',
    });
    for (const command of ['baseline record', 'baseline nightly'])
      expect(await pawl(command.split(' '), repository.root)).toMatchObject({
        code: 3,
        stdout: expect.stringContaining('To fix: let pawl read and write /proc/pawl'),
      });
  });
});
