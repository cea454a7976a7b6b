import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { isFarOut, sheetExtent } from '../../../../src/engine/worker/guard/sheet-extent.ts';
import { unpackedSize } from '../../../../src/engine/worker/guard/unpacked-size.ts';
import { workbook } from '../../../slow/differential/own/workbook.ts';
import { zipped } from '../../../support/files/zipped.ts';
import { type ScratchEngine, scratchEngine, scratchFolder } from '../../scratch-suite.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MOST = 100_000;
const blank = (bytes: number) => Buffer.alloc(bytes, ' ');

describe('what a workbook unpacks to', () => {
  test.each<readonly [string, () => Buffer | Promise<Buffer>]>([
    ['by its list', () => zipped(SHEET, blank(200_000))],
    ['where its list and its part say less', () => zipped(SHEET, blank(200_000), { part: 10, list: 10 })],
    [
      'where its part says more, and its reader makes room for that',
      () => zipped(SHEET, blank(10), { part: 200_000, list: 10 }),
    ],
    ['where its part says four gigabytes', () => zipped(SHEET, blank(10), { part: 0xffffffff, list: 10 })],
    ['where its list says four gigabytes', () => zipped(SHEET, blank(10), { list: 0xffffffff })],
    [
      'in several parts',
      () => joined(Array.from({ length: 3 }, () => zipped(SHEET, blank(50_000), { part: 10, list: 10 }))),
    ],
    [
      'behind its list',
      () =>
        Buffer.concat([
          zipped('a.xml', blank(10)).subarray(0, -22),
          zipped(SHEET, blank(200_000), { part: 10, list: 10 }),
        ]),
    ],
    ['in a part whose length is written behind it', () => streamed(blank(200_000))],
    [
      'in a part that is broken behind its megabytes',
      () => broken(zipped(SHEET, blank(200_000), { part: 10, list: 10 })),
    ],
  ])('is too much %s', async (_name, made) => {
    const bytes = await made();
    expect(unpackedSize(bytes, MOST).bytes).toBeGreaterThan(MOST);
    expect(unpackedSize(bytes, 5_000_000_000).bytes).toBeLessThan(5_000_000_000);
  });

  test.each<readonly [string, Buffer, number]>([
    ['of a sheet', zipped(SHEET, blank(90_000)), 90_000],
    ['of pictures, which nobody unpacks', zipped('xl/media/image1.png', blank(200_000)), 0],
    ['of what is not a workbook', Buffer.from('PK\u0003\u0004 and no more'), 0],
    ['of nothing', Buffer.alloc(0), 0],
  ])('is not, %s', (_name, bytes, size) => {
    expect(unpackedSize(bytes, MOST)).toEqual({ bytes: size, isLeast: false });
  });

  test('is known of every ordinary workbook', async () => {
    const bytes = Buffer.from(await workbook({ Cases: [['q'], ['kettle']] }));
    expect(unpackedSize(bytes, MOST)).toEqual({ bytes: expect.any(Number), isLeast: false });
    expect(unpackedSize(bytes, 100).bytes).toBeGreaterThan(100);
  });
});

const FAR =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row><c r="A100000000"><v>1</v></c></row></sheetData>';

describe('the cells of a sheet', () => {
  test.each([
    ['in a row far below', '<row r="100000000"/>'],
    ['in a row without a number of its own', '<row><c r="A100000000"><v>1</v></c></row>'],
    ['in a row that is written as a power', '<row r="1e9"/>'],
    ['in no row that ends', '<row r="Infinity"/>'],
    ['in a column far away', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'],
    ['in a corner that leaves too many places free', '<c r="A1"><v>1</v></c><c r="AAA20000"><v>1</v></c>'],
    ['with another name space', '<x:row r="100000000"/>'],
    ['in apostrophes, over lines', "<row\n spans='1:1'\n r = '100000000'/>"],
    ['in signs that stand for figures', '<row r="&#49;&#x30;0000000"/>'],
    ['behind a sign that seems to close it', '<c t=">" r="A100000000"><v>1</v></c>'],
  ])('are too far apart %s', (_name, xml) => {
    expect(isFarOut(sheetExtent(Buffer.from(`<sheetData>${xml}</sheetData>`)))).toBe(true);
  });

  test.each([
    ['of ten thousand cases', '<row r="10000"><c r="Z10000"><v>1</v></c></row>'],
    ['with formatting down to the last row', '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>'],
    ['with a far place in what they say', '<c r="A1" t="inlineStr"><is><t>r="A100000000"</t></is></c>'],
    ['with elements that are called alike', '<cols><col r="100000000"/></cols><rowBreaks r="100000000"/>'],
  ])('are not, %s', (_name, xml) => {
    expect(isFarOut(sheetExtent(Buffer.from(`<sheetData>${xml}</sheetData>`)))).toBe(false);
  });

  test('are found in a pass, whatever never closes', () => {
    expect(sheetExtent(Buffer.from('<c "'.repeat(500_000)))).toEqual({ rows: 0, columns: 0, grid: 0 });
  });
});

describe('a suite whose cases are in a workbook', { tags: ['slow'] }, () => {
  let engine: ScratchEngine | undefined;
  afterEach(async () => {
    await engine?.close();
  });
  const load = async (bytes: Uint8Array) => {
    const root = scratchFolder({
      's.yaml': "prompts: ['Say {{q}}']\nproviders: [echo]\ntests: file://cases.xlsx\n",
    });
    writeFileSync(path.join(root, 'cases.xlsx'), bytes);
    engine = scratchEngine({});
    return engine.manifest({ suite: 's', arm: 'candidate', root, config: 's.yaml', env: {} });
  };

  test.each([
    ['by its list', {}, '160 MB'],
    ['where its list and its part say less', { part: 10, list: 10 }, 'more than 150 MB'],
  ])('that unpacks to too much, %s, is refused before it is read', async (_name, said, size) => {
    await expect(load(zipped(SHEET, blank(160_000_000), said))).rejects.toMatchObject({
      help: {
        code: 'engine/large-workbook',
        what: `The suite takes its tests from cases.xlsx, a workbook that unpacks to ${size}.`,
        why: 'At most 150 MB are unpacked: more takes gigabytes of memory and minutes to load.',
        fix: expect.stringContaining('file://cases.csv'),
        place: { file: 's.yaml', line: 3 },
      },
    });
  });

  test.each([
    ['whole', zipped(SHEET, Buffer.from(FAR))],
    ['in a part that is cut off', cutOff(zipped(SHEET, Buffer.from(FAR + ' '.repeat(5_000))))],
  ])('with a cell far away, %s, is refused before it is read', async (_name, bytes) => {
    await expect(load(bytes)).rejects.toMatchObject({
      help: {
        code: 'engine/far-cells',
        what: 'The suite takes its tests from cases.xlsx, a workbook whose cells reach to row 100,000,000 and column 1.',
        fix: expect.stringContaining('file://cases.csv'),
        place: { file: 's.yaml', line: 3 },
      },
    });
  });

  test('of fifty megabytes is loaded', async () => {
    const long = 'word '.repeat(200_000);
    const bytes = await workbook({
      Cases: [
        ['q', '__expected'],
        ['kettle', 'contains: kettle'],
      ],
      Notes: Array.from({ length: 50 }, () => [long]),
    });
    expect((await load(bytes)).cells.length).toBe(1);
  });
});

/** One zip with the parts of all of these, and the list of the last one. */
function joined(zips: readonly Buffer[]): Buffer {
  const parts = zips.map((zip) => zip.subarray(0, zip.lastIndexOf('PK\u0001\u0002')));
  return Buffer.concat([...parts.slice(0, -1), zips.at(-1) as Buffer]);
}

/** The zip with its part's last bytes, and all checks of them, made wrong. */
function broken(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const end = copy.lastIndexOf('PK\u0001\u0002');
  return copy.fill(0xff, end - 6, end);
}

/** The zip without the end of its part, and without its list. */
function cutOff(zip: Buffer): Buffer {
  return Buffer.concat([zip.subarray(0, zip.lastIndexOf('PK\u0001\u0002') - 4), Buffer.alloc(0)]);
}

/** A workbook whose writer did not know how long its part becomes. */
async function streamed(xml: Buffer): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addReadStream(Readable.from([xml]), SHEET);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
