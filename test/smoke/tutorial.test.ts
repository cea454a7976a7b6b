import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { finished } from '../support/command.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { testedNode } from '../support/processes/tested-node.ts';
import { CLI } from './command.ts';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/tutorial.md'), 'utf8');
/** Shell blocks and what the page shows of their output, in order, up to the steps that need an account. */
const steps = [...(page.split('\n## 4.')[0] ?? '').matchAll(/^```(sh|text)\n([\s\S]*?)^```/gm)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);

test('the tutorial runs as it stands: a red, then a green', {
  timeout: 120_000,
  tags: ['slow'],
}, async () => {
  const folder = temporaryFolder();
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  // What npx would fetch from the registry is what was built here.
  writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\nshift\nexec "${testedNode}" "${CLI}" "$@"\n`, {
    mode: 0o755,
  });
  const env = {
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'a'],
        [`GIT_${who}_EMAIL`, 'a@example.com'],
      ]),
    ),
  };
  const codes: number[] = [];
  let [place, output] = [folder, ''];
  for (const { kind, text } of steps) {
    if (kind === 'text') {
      for (const line of text.trimEnd().split('\n')) expect(output).toContain(line);
      continue;
    }
    const ran = await finished('bash', ['-c', text], place, env);
    codes.push(ran.code);
    output = ran.stdout;
    place = path.join(folder, 'shop');
  }
  // The suite, the branch, the plan, the red gate, the green one.
  expect(codes).toEqual([0, 0, 0, 1, 0]);
  expect(steps.filter(({ kind }) => kind === 'text')).toHaveLength(3);
});
