import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { workbookText } from '../../src/inputs/references/workbook-text.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { claimsOf, touchedBy } from '../../src/inputs/touched.ts';
import { type Cell, workbook } from '../slow/differential/own/workbook.ts';
import { temporaryTree } from '../support/files/temporary.ts';
import { zipped } from '../support/files/zipped.ts';

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

describe('a pull request that hides a sheet of a workbook from its list of parts', () => {
  const SHEET_NAME = 'xl/worksheets/sheet1.xml';
  const listed = (bytes: Uint8Array, other: string, from: 'list' | 'both') => {
    const copy = Buffer.from(bytes);
    const last = copy.lastIndexOf(SHEET_NAME);
    copy.write(other, last);
    if (from === 'both') copy.write(other, copy.indexOf(SHEET_NAME));
    return copy;
  };
  const named = () => cases('file://docs/returns.md', 'x');

  test('a sheet that is called a list of relations is read all the same', async () => {
    const bytes = listed(await named(), 'xl/worksheets/s.xml.rels', 'both');
    expect(await touching(bytes, ['evals/docs/returns.md'])).toEqual(['evals/docs/returns.md']);
  });

  // promptfoo's reader goes from part to part, and never looks at the list at the end.
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['under another name', (bytes) => listed(bytes, 'xl/worksheets/sheet1.bin', 'list')],
    ['where no list names it', withUnlisted],
    ['behind a part whose length is another', (bytes) => edited(bytes, (copy) => copy.writeUInt32LE(9, 18))],
    ['before the first part', withUnlistedFirst],
    ['behind the list', (bytes) => withBehindList(bytes)],
    ['in a part that is packed otherwise', (bytes) => edited(bytes, (copy) => copy.writeUInt16LE(0, 8))],
    ['in a part that seems to end', (bytes) => edited(bytes, (copy) => copy.writeUInt16LE(8, 6))],
  ])('a sheet %s makes it a workbook that cannot be read', async (_, hide) => {
    const bytes = Buffer.from(await named());
    expect(workbookText(bytes)).toContain('file://docs/returns.md');
    expect(workbookText(hide(bytes))).toBeNull();
  });

  test('a part whose length is written behind it hides nothing, unless it holds the mark of such an end', async () => {
    expect(workbookText(await streamed('<c><v>file://a.txt</v></c>'))).toContain('file://a.txt');
    expect(workbookText(await streamed('PK\x07\x08 <c><v>file://a.txt</v></c>'))).toBeNull();
  });
});

function edited(bytes: Buffer, edit: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  edit(copy);
  return copy;
}

/** A sheet as a part of a workbook that no list names. */
function unlistedPart(): Buffer {
  const part = zipped('xl/worksheets/sheet1.xml', Buffer.from('<c><v>file://grade.js</v></c>'));
  return part.subarray(0, part.indexOf('PK\x01\x02'));
}

/** The workbook with such a part before all others, whose places in the list are right. */
function withUnlistedFirst(bytes: Buffer): Buffer {
  const local = unlistedPart();
  const moved = Buffer.concat([local, bytes]);
  const end = moved.lastIndexOf('PK\x05\x06');
  const list = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06') + 16) + local.length;
  return edited(moved, (copy) => {
    copy.writeUInt32LE(list, end + 16);
    for (let at = list; at < end; at += 46 + copy.readUInt16LE(at + 28) + copy.readUInt16LE(at + 30))
      copy.writeUInt32LE(copy.readUInt32LE(at + 42) + local.length, at + 42);
  });
}

/** The workbook with such a part between the list and its end. */
function withBehindList(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('PK\x05\x06');
  return Buffer.concat([bytes.subarray(0, end), unlistedPart(), bytes.subarray(end)]);
}

/** The workbook with such a part between the last one and the list. */
function withUnlisted(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('PK\x05\x06');
  const list = bytes.readUInt32LE(end + 16);
  const local = unlistedPart();
  return edited(Buffer.concat([bytes.subarray(0, list), local, bytes.subarray(list)]), (copy) =>
    copy.writeUInt32LE(list + local.length, end + local.length + 16),
  );
}

/** A workbook whose writer did not know how long its part becomes. */
async function streamed(xml: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addReadStream(Readable.from([Buffer.from(xml)]), 'xl/worksheets/sheet1.xml', { compress: false });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

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

function bomb(): Buffer {
  return zipped('xl/worksheets/sheet1.xml', Buffer.alloc(60_000_000, 32));
}
