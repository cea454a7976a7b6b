import { expect, test } from 'vitest';
import { withTodaysNames } from '../../../src/report/documents/earlier-result.ts';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { resultSchema } from '../../../src/report/documents/result-schema.ts';
import * as make from '../verdicts.ts';

const blame = {
  by: 'retriever',
  samePassages: false,
  baseline: { scored: 3, passed: 0 },
  candidate: { scored: 3, passed: 3 },
} as const;
const mainGone = { reason: 'retired', samples: 12, days: ['2026-11-01', '2026-11-20'] } as const;
const slot = make.slot({ mainGone, cases: [make.aCase('refund', 'broken', { blame })] });
const document = jsonDocumentOf(make.verdict('regressed', [make.suite('regressed', [slot])]), make.context());

/** The same document as an earlier version wrote it. */
function earlier(): unknown {
  const text = JSON.stringify(document)
    .replaceAll('"mainGone":{', '"againstStored":{')
    .replaceAll('"mainGone":null', '"againstStored":null')
    .replaceAll(
      /"blame":\{"by":"retriever","samePassages":false,"baseline":(\{[^}]*\}),"candidate":(\{[^}]*\})\}/g,
      '"lostBy":{"by":"retriever","mainPassages":$2,"pullPassages":$1,"samePassages":false}',
    )
    .replaceAll('"blame":null', '"lostBy":null')
    .replace('"inPrompt":[],', '');
  return JSON.parse(text);
}

test('a document with the names of an earlier version is read as one of today', () => {
  expect(resultSchema.safeParse(earlier()).success).toBe(false);
  expect(resultSchema.parse(withTodaysNames(earlier()))).toEqual(document);
});

test('so are the codes of its reasons', () => {
  const codes = ['main-gone-nothing-stored', 'main-gone', 'loss'];
  const withCodes = (names: readonly string[]) => {
    const reasons = names.map((code) => ({ code, text: 'a sentence on base-gone' }));
    return { reasons, suites: [{ reasons }, { reasons: [null, 3, { text: 'x' }] }, { reasons: 'x' }] };
  };
  const today = withCodes(codes);
  expect(withTodaysNames(withCodes(codes.map((code) => code.replace('main-gone', 'base-gone'))))).toEqual(
    today,
  );
  expect(withTodaysNames(today)).toEqual(today);
});

test('one of today is left as it is, and so is what is none', () => {
  expect(withTodaysNames(document)).toEqual(document);
  for (const other of [null, 3, 'text', [], { suites: 3 }, { suites: [null, { slots: [{ cases: 'x' }] }] }])
    expect(withTodaysNames(other)).toEqual(other);
});

test('a name of another kind of object is an ordinary field', () => {
  const hostile = JSON.parse('{"suites":[{"slots":[{"__proto__":1,"constructor":2,"cases":[]}]}]}');
  expect(JSON.stringify(withTodaysNames(hostile))).toBe(JSON.stringify(hostile));
});
