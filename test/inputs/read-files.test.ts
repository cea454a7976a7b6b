import { describe, expect, test } from 'vitest';
import { keyDigests } from '../../src/inputs/keys/key-digests.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { touchedBy } from '../../src/inputs/touched.ts';
import { temporaryTree } from '../support/files/temporary.ts';

type Files = Readonly<Record<string, string>>;

/** What a change of one file is to the suite of a tree, and whether main's answers to it can be stored. */
async function looked(files: Files, changed: string) {
  const request = { root: temporaryTree(files), suite: { config: 'evals/s.yaml', paths: [] } };
  const [touched] = touchedBy(await suiteInputs(request), [changed], () => false);
  const { providers, output, score } = await keyDigests(request);
  const isStorable = [...(providers ?? []), output, score].every(({ kind }) => kind === 'known');
  return { touched: touched === undefined ? 'no' : touched.why === null ? 'known' : 'maybe', isStorable };
}

const asserting = (type: string, value: string) => ({
  'evals/s.yaml': `providers: [echo]\ntests: ${JSON.stringify([{ assert: [{ type, value }] }])}\n`,
});

describe('files that code inside a config reads', () => {
  test.each<[string, string, string, string, string]>([
    ['one line of Python', 'python', "output in open('a.txt').read()", 'evals/a.txt', 'known'],
    [
      'one line with a made name',
      'javascript',
      "fs.readFileSync('d/' + id).includes(output)",
      'evals/d/1',
      'known',
    ],
    [
      'Python',
      'python',
      "import pathlib\nreturn output == pathlib.Path('d', context['vars']['id']).read_text()",
      'evals/d/1',
      'known',
    ],
    [
      'JavaScript',
      'javascript',
      "const fs = require('fs');\nreturn fs.existsSync('../off/' + 'x')",
      'off/x',
      'known',
    ],
    ['a name with a hole', 'python', "open('d/{{ id }}.txt').read() == output", 'evals/d/1', 'known'],
    ['a hole in the place of a text', 'javascript', 'open({{ file }}) === output', 'lib/x', 'maybe'],
  ])('%s', async (_name, type, value, changed, touched) => {
    const files = { ...asserting(type, value), 'evals/a.txt': '', 'evals/d/1': '' };
    expect((await looked(files, changed)).touched).toBe(touched);
    expect((await looked(files, 'web/page.tsx')).touched).toBe(touched === 'maybe' ? 'maybe' : 'no');
  });

  test.each<[string, Files]>([
    ['a check that names no file', asserting('python', "import json\nreturn json.loads(output)['open']")],
    ['prose that speaks of reading', asserting('llm-rubric', 'Says what open(path) does, and why.')],
    [
      'code that a case shows',
      { 'evals/s.yaml': 'tests: [{vars: {code: "import os\\nprint(open(name).read())"}}]\n' },
    ],
  ])('none: %s', async (_name, files) => {
    expect(await looked(files, 'web/page.tsx')).toEqual({ touched: 'no', isStorable: true });
  });
});
