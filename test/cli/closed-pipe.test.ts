import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { outliveReaders } from '../../src/cli/closed-pipe.ts';

const failure = (code: string) => Object.assign(new Error(`write ${code}`), { code });

test('a reader that has gone ends no command; another fault of an output does', () => {
  const output = new EventEmitter();
  outliveReaders(output);
  expect(() => output.emit('error', failure('EPIPE'))).not.toThrow();
  expect(() => output.emit('error', failure('ENOSPC'))).toThrow('write ENOSPC');
});
