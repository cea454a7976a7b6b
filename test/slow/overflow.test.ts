import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/documents/annotations.ts';
import {
  ANNOTATION_MESSAGE_BYTES,
  ANNOTATION_TITLE_CHARACTERS,
  byteLength,
  CHECK_SUMMARY_CHARACTERS,
  COMMENT_CHARACTERS,
  JOB_SUMMARY_BYTES,
} from '../../src/report/limits.ts';
import { checkSummaryOf, commentOf, jobSummaryOf } from '../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../src/report/terminal/terminal.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { elementsOf, render } from '../report/markdown-renderer.ts';
import * as make from '../report/verdicts.ts';

/** Far more than fits anywhere: 40 suites of 2 slots with 100 lost cases each, all texts long. */
function heavyVerdict(): Verdict {
  const long = (text: string) => `${text} ${'東京 '.repeat(3_000)}`;
  const lost = (suite: number) =>
    Array.from({ length: 100 }, (_, at) =>
      make.aCase(long(`case ${suite}.${at}`), 'broken', {
        failed: [{ label: long('contains'), reason: long('because') }],
        outputs: { baseline: long(`before ${at}`).repeat(3), candidate: long(`after ${at}`).repeat(3) },
      }),
    );
  const slot = (suite: number, name: string) =>
    make.slot({
      slot: name,
      label: long(name),
      moved: [long('prompt')],
      metrics: Array.from({ length: 20 }, (_, at) => make.metric(long(`metric ${at}`))),
      cases: lost(suite),
      findings: [make.finding({ outcome: 'convicted', pValue: 0.001 })],
    });
  const suites = Array.from({ length: 40 }, (_, at) =>
    make.suite('regressed', [slot(at, 'one'), slot(at, 'two')], {
      suite: long(`suite ${at}`),
      changedInputs: Array.from({ length: 50 }, (_, file) => long(`file-${file}`)),
      notes: Array.from({ length: 50 }, (_, note) => long(`note ${note}`)),
    }),
  );
  const reasons = Array.from({ length: 50 }, (_, at) => ({
    code: 'loss',
    text: long(`reason ${at}`),
    suite: null,
    fix: long(`fix ${at}`),
  }));
  return make.verdict('regressed', suites, { reasons });
}

const verdict = heavyVerdict();
const context = make.context({
  notes: Array.from({ length: 100 }, (_, at) => `note ${at} ${'x'.repeat(2_000)}`),
  promptDiffs: Array.from({ length: 9 }, (_, at) => ({
    file: `p${at}.txt`,
    suites: [],
    line: 1,
    diff: Array.from({ length: 900 }, (_, line) => `+line ${line}`).join('\n'),
  })),
});

describe.each([
  ['comment', commentOf, COMMENT_CHARACTERS],
  ['check', checkSummaryOf, CHECK_SUMMARY_CHARACTERS],
  ['job summary', jobSummaryOf, JOB_SUMMARY_BYTES],
] as const)('%s', (_, surface, limit) => {
  const markdown = surface(verdict, context);

  test('stays within its limit with room for the publisher', () => {
    expect(byteLength(markdown)).toBeLessThanOrEqual(limit - 1_000);
  });

  test('is cut between sections, never inside one', () => {
    expect(markdown).not.toContain('left out.\n\n</details>\n\n…');
    expect(markdown.trimEnd()).toMatch(/<\/details>$|9f8e7d6`$/);
    const tags = elementsOf(render(markdown)).map(({ tagName }) => tagName);
    const opened = markdown.match(/<details/g)?.length ?? 0;
    expect(markdown.match(/<\/details>/g)).toHaveLength(opened);
    expect(tags.filter((tag) => tag === 'details')).toHaveLength(opened);
  });

  test('says how much was left out', () => {
    expect(markdown).toMatch(/… and [\d,]+ more in the report\./);
  });
});

test('annotations keep to their limits', () => {
  for (const { title, message } of annotationsOf(verdict, context)) {
    expect(title.length).toBeLessThanOrEqual(ANNOTATION_TITLE_CHARACTERS);
    expect(byteLength(message)).toBeLessThanOrEqual(ANNOTATION_MESSAGE_BYTES);
  }
});

test('a terminal shows the first cases of each slot and counts the rest', () => {
  const shown = terminalOf(verdict, context, { colour: false, width: 100 });
  expect(shown).toContain('… 85 more cases in the report');
  expect(byteLength(shown)).toBeLessThan(500_000);
});
