import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { workbookText } from '../../src/inputs/references/workbook-text.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { claimsOf, touchedBy } from '../../src/inputs/touched.ts';
import { type Cell, workbook } from '../slow/differential/own/workbook.ts';
import { temporaryTree } from '../support/temporary.ts';

/** What touches a suite whose cases are in a workbook of these bytes. */
async function touching(bytes: Uint8Array, changed: readonly string[]) {
  const root = temporaryTree({
    'evals/promptfooconfig.yaml': 'prompts: [Hello]\nproviders: [echo]\ntests: file://cases.xlsx#Cases\n',
    'evals/docs/returns.md': 'Returns',
    'evals/docs/our terms.md': 'Terms',
    'evals/grade.js': '',
    'evals/other.txt': '',
  });
  writeFileSync(path.join(root, 'evals/cases.xlsx'), bytes);
  const found = await suiteInputs({ root, suite: { config: 'evals/promptfooconfig.yaml', paths: [] } });
  return touchedBy(found, changed, claimsOf([found])).map(({ file, why }) =>
    why ? `${file}: ${why}` : file,
  );
}

const EDITED = ['evals/docs/returns.md', 'evals/docs/our terms.md', 'evals/grade.js', 'evals/other.txt'];
const cases = (...row: readonly Cell[]) => workbook({ Cases: [['question', '__expected'], row] });

describe('a pull request that edits a file that a cell of a workbook names', () => {
  test.each<[string, () => Promise<Uint8Array>, readonly string[]]>([
    ['as a variable', () => cases('file://docs/returns.md', 'x'), ['evals/docs/returns.md']],
    ['with a space in its name', () => cases('file://docs/our terms.md', 'x'), ['evals/docs/our terms.md']],
    ['as its assertion', () => cases('x', 'javascript: file://grade.js'), ['evals/grade.js']],
    ['with entities in it', () => cases('fi&le://x', 'file://docs/returns.md'), ['evals/docs/returns.md']],
    [
      'on another sheet',
      () => workbook({ Cases: [['q'], ['x']], More: [['q'], ['file://grade.js']] }),
      ['evals/grade.js'],
    ],
    ['in none of its cells', () => cases('x', 'y'), []],
  ])('%s runs the suite', async (_, made, touched) => {
    expect(await touching(await made(), EDITED)).toEqual(touched);
  });

  test.each<[string, () => Promise<Uint8Array>]>([
    ['that is none', async () => Buffer.from('no zip')],
    ['that is cut off', async () => (await cases('x', 'y')).subarray(0, 900)],
    ['that is a bomb', async () => bomb()],
  ])('a workbook %s may name any file', async (_, made) => {
    expect(await touching(await made(), ['evals/other.txt'])).toEqual([
      'evals/other.txt: evals/cases.xlsx is a workbook that cannot be read',
    ]);
  });
});

test.each([
  ['a table', 'cases.csv', 'question,doc\n"a, b","file://docs/our terms.md"\n'],
  ['a table without quotes', 'cases.csv', 'doc,question\nfile://docs/our terms.md,why\n'],
  ['a table with another file before it', 'cases.csv', 'a,b\nfile://x.md,file://docs/our terms.md\n'],
  ['lines of JSON', 'cases.jsonl', '{"vars":{"doc":"file://docs/our terms.md","more":"x"}}\n'],
])('a cell of %s names a file with a space in its name', async (_, file, text) => {
  const root = temporaryTree({
    'evals/promptfooconfig.yaml': `prompts: [Hello]\nproviders: [echo]\ntests: file://${file}\n`,
    'evals/docs/our terms.md': 'Terms',
    [`evals/${file}`]: text,
  });
  const { files } = await suiteInputs({ root, suite: { config: 'evals/promptfooconfig.yaml', paths: [] } });
  expect(files).toContain('evals/docs/our terms.md');
});

test('words in several fonts are one text, and phonetic hints none of it', () => {
  const xml =
    '<sst><si><r><t>file:/</t></r><r><rPr/><t>/a</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>.txt</t></r></si><si><t>&#x66;ile://b&#46;txt</t></si></sst>';
  const text = workbookText(zipped('xl/sharedStrings.xml', Buffer.from(xml)));
  expect(text?.split('\n').filter((line) => line !== '')).toEqual(['file://a.txt', 'file://b.txt']);
});

test.each(['<rPh ', '<![CDATA[', '<c ', '<'])(
  'a long row of `%s` that nothing closes costs one pass',
  (open) => {
    const xml = `${open.repeat(2_000_000 / open.length)}<v>file://a.txt</v>`;
    expect(workbookText(zipped('xl/sharedStrings.xml', Buffer.from(xml)))).toContain('file://a.txt');
  },
);

/** A zip of one deflated part, by hand: a writer would not pack what unpacks to sixty megabytes as it stands. */
function zipped(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

function bomb(): Buffer {
  return zipped('xl/worksheets/sheet1.xml', Buffer.alloc(60_000_000, 32));
}
