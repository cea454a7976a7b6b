import { describe, expect, test } from 'vitest';
import type { EditedChecks } from '../../../src/compare/comparison.ts';
import { jsonDocumentOf } from '../../../src/report/documents/json-document.ts';
import { checkSummaryOf, commentOf } from '../../../src/report/markdown/surfaces.ts';
import { terminalOf } from '../../../src/report/terminal/terminal.ts';
import { editSentences } from '../../../src/report/words/edited-checks.ts';
import * as make from '../verdicts.ts';

const editedChecks = (
  baseline: number,
  candidate: number,
  more: Partial<EditedChecks> = {},
): { editedChecks: EditedChecks } => ({
  editedChecks: {
    checkedBy: 'same-answers',
    answers: 3,
    baseline,
    candidate,
    failsByMain: [],
    own: null,
    passesOld: null,
    ...more,
  },
});
const sentences = (...cases: ReturnType<typeof make.aCase>[]) =>
  editSentences(make.suite('pass', [make.slot({ cases })]).comparison);
const ruled = (own: EditedChecks['own'] = null) => ({ checkedBy: 'candidate', answers: 1, own }) as const;

describe('an edit of what grades answers', () => {
  test.each<[string, ReturnType<typeof make.aCase>[], readonly string[]]>([
    [
      'flips',
      [
        make.aCase('refund', 'edited', editedChecks(3, 1)),
        make.aCase('parcel', 'edited', editedChecks(0, 3)),
        make.aCase('hours', 'edited', editedChecks(3, 3)),
      ],
      [
        'Only assertions, graders or files that these may read changed: on the same answers, of 3 cases, 1 now fails that passed (`refund`) and 1 now passes that failed (`parcel`). That is the edit, not the model.',
      ],
    ],
    [
      'no flip',
      [make.aCase('refund', 'edited', editedChecks(3, 3))],
      [
        'Only assertions, graders or files that these may read changed: on the same answers, no verdict of 1 case changes.',
      ],
    ],
    [
      'nothing that both sides could grade',
      [make.aCase('refund', 'edited', editedChecks(0, 0, { answers: 0 }))],
      [
        "Only assertions or graders of 1 case, or files that these may read, changed: main's side of it is not known.",
      ],
    ],
    [
      'one set of checks, a looser one',
      [
        make.aCase('refund', 'edited', editedChecks(0, 1, ruled({ answers: 3, baseline: 2, candidate: 3 }))),
        make.aCase('parcel', 'broken', editedChecks(1, 1, ruled())),
      ],
      [
        "2 cases have edited assertions, graders or files that these may read: this PR's judged both sides (2 of 3 of main's answers pass by main's own, 3 by this PR's).",
        "By main's assertions 1 case of this PR would fail that passes by its own: `refund`.",
      ],
    ],
    [
      'one set of checks, a stricter one',
      [make.aCase('refund', 'edited', editedChecks(1, 0, ruled()))],
      [
        "1 case has edited assertions, graders or files that these may read: this PR's judged both sides.",
        "By main's assertions 1 case of this PR would pass that fails by its own: `refund`.",
      ],
    ],
    [
      'another format, and wrong answers in it',
      [
        make.aCase('refund', 'edited', {
          ...editedChecks(0, 0, ruled({ answers: 3, baseline: 3, candidate: 0 })),
          candidate: { scored: 1, passed: 0, errored: 0 },
        }),
        make.aCase('parcel', 'edited', {
          ...editedChecks(0, 1, { ...ruled({ answers: 3, baseline: 3, candidate: 0 }), failsByMain: [] }),
          candidate: { scored: 1, passed: 1, errored: 0 },
        }),
        make.aCase('hours', 'edited', {
          ...editedChecks(0, 0, ruled({ answers: 3, baseline: 1, candidate: 0 })),
          candidate: { scored: 1, passed: 0, errored: 0 },
        }),
      ],
      [
        "3 cases have edited assertions, graders or files that these may read: this PR's judged both sides (7 of 9 of main's answers pass by main's own, 0 by this PR's).",
        "1 case passes on main by main's assertions and fails here by this PR's: `refund`.",
        "By main's assertions 1 case of this PR would fail that passes by its own: `parcel`.",
      ],
    ],
    ['none', [make.aCase('refund', 'edited')], []],
  ])('%s', (_, cases, said) => {
    expect(sentences(...cases)).toEqual(said);
  });

  test('that hides a loss of a metric is not said to let an answer pass that fails by both', () => {
    const cases = ['refund', 'parcel'].map((name) =>
      make.aCase(name, 'edited', {
        ...editedChecks(0, 1, { ...ruled(), failsByMain: [], passesOld: true }),
        failed: [{ label: 'contains "refund"', reason: '' }],
        outputs: { baseline: 'A refund.', candidate: 'No.' },
      }),
    );
    const comment = commentOf(
      make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]),
      make.context(),
    );
    expect(comment).toContain("<b>2 cases do worse by main's assertions than by this PR's</b>");
    expect(comment).not.toContain('one way of passing');
  });

  test('that lets pass what main fails is shown with the answer and what it fails, whoever accepts it sees it', () => {
    const failsByMain = [{ label: 'contains "refund"', reason: '' }];
    const outputs = { baseline: 'A refund within 30 days.', candidate: 'No.' };
    const looser = make.aCase('refund', 'edited', {
      ...editedChecks(0, 1, { ...ruled(), failsByMain, passesOld: true }),
      outputs,
      input: 'May I send it back?',
    });
    const others = ['parcel', 'hours', 'kettle'].map((name) =>
      make.aCase(name, 'edited', editedChecks(0, 1, { ...ruled(), failsByMain })),
    );
    const verdict = make.verdict('pass', [
      make.suite('pass', [make.slot({ cases: [looser, ...others, make.aCase('same', 'edited')] })]),
    ]);
    const comment = commentOf(verdict, make.context());
    expect(comment).toContain("<b>4 cases pass by this PR's assertions and fail by main's</b>");
    expect(comment).toMatch(/\*\*`refund`\*\* · .* · fails main's `contains "refund"`/);
    expect(comment).toContain('> May I send it back?');
    expect(comment).toContain('- A refund within 30 days.\n+ No.');
    expect(comment.match(/fails main's/g)).toHaveLength(4);
    expect(comment).toContain('1 case edited:');
    // Outputs that a policy keeps out stay out.
    expect(commentOf(verdict, make.context({ outputs: false }))).not.toContain('No.');
  });

  test('is shown once where the answers changed in the same way, and with its names', () => {
    const looser = ['1', '2', '3'].map((n) =>
      make.aCase(`refund ${n}`, 'edited', {
        ...editedChecks(0, 1, { ...ruled(), failsByMain: [{ label: `contains "${n}"`, reason: '' }] }),
        outputs: { baseline: `Dear ${n}.\nYes.`, candidate: `Dear ${n}.\nNot possible.` },
      }),
    );
    const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases: looser })])]);
    const comment = commentOf(verdict, make.context());
    expect(comment).toMatch(/\*\*3 cases, one way of passing\*\* · e\.g\. \*\*`refund 1`\*\*/);
    expect(comment.match(/\+ Not possible\./g)).toHaveLength(1);
    expect(comment).toMatch(/- [^:`]+: `refund 2`, `refund 3`\n/);
  });

  test('is told on every surface', () => {
    const cases = [make.aCase('a`b <img>', 'edited', editedChecks(0, 1, ruled()))];
    const verdict = make.verdict('pass', [make.suite('pass', [make.slot({ cases })])]);
    const context = make.context();
    const warning = 'case of this PR would fail that passes by its own';
    expect(commentOf(verdict, context)).toContain(warning);
    // Inside of a code span, which its own backtick does not end.
    expect(commentOf(verdict, context)).toContain("`a'b <img>`");
    expect(checkSummaryOf(verdict, context)).toContain(warning);
    expect(terminalOf(verdict, context, { colour: false, width: 200 })).toContain('would fail that passes');
    const [suite] = jsonDocumentOf(verdict, context).suites;
    expect(suite?.notes.join()).toContain(warning);
    expect(suite?.slots[0]?.cases[0]?.editedChecks).toEqual({
      checkedBy: 'candidate',
      answers: 1,
      baseline: 0,
      candidate: 1,
      failsByMain: [],
      own: null,
    });
  });
});
