import { expect, test } from 'vitest';
import { exitOfReplay, tapedOptions } from '../../src/cli/commands/run-options.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { openEngine } from '../../src/commands/opening/open-engine.ts';
import { textOfError } from '../support/known-error.ts';

function said(code: number, missed: readonly string[]) {
  let stderr = '';
  const terminal = { stderr: { write: (text: string) => (stderr += text) } } as unknown as Terminal;
  return [exitOfReplay(code, missed, terminal), stderr];
}

test('a replay that misses nothing ends as its command does', () => {
  expect(said(0, [])).toEqual([0, '']);
  expect(said(1, [])).toEqual([1, '']);
});

test('a replay that misses something names it, and is never green', () => {
  const [code, stderr] = said(0, ['no answer to a', 'no answer to a', 'no b', 'no c', 'no d']);
  expect(code).toBe(3);
  expect(stderr).toBe(
    [
      'The recording could not answer 5 requests:',
      '  no answer to a',
      '  no b',
      '  no c',
      '  and 1 more',
      'To fix: record again, on the same commits and with the same flags',
      '',
    ].join('\n'),
  );
  expect(said(1, ['no a'])[0]).toBe(1);
});

test.each(['record', 'replay'])(
  '--%s with a variable that is not set is not the folder of the command',
  (flag) => {
    const terminal = { cwd: () => '/' } as unknown as Terminal;
    expect(textOfError(() => tapedOptions({ [flag]: '' }, terminal, openEngine))).toContain(
      `--${flag} needs a value.`,
    );
  },
);
