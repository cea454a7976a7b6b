import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseForm, newCasesIn, newCasesRequest } from '../../src/training/new-cases.ts';

const examples = [
  {
    vars: { message: 'Where is my parcel?' },
    graded: { queue: 'delivery' },
    checks: [{ type: 'contains', value: 'two days' }],
  },
  { vars: { message: 'Pay me back.' }, graded: { queue: 'refund' }, checks: [] },
];
const form = caseForm(examples, null);

describe('the form of new cases is that of the examples', () => {
  test('their variables, what else is expected, and the types of their checks', () => {
    expect(form).toEqual({ vars: ['message'], graded: ['queue'], checks: ['contains'], labels: null });
  });
  test('of several sets of variables the most frequent one', () => {
    const others = [{ vars: { a: 'x' } }, { vars: { b: 'x' } }, { vars: { b: 'y' } }].map((own) => ({
      ...own,
      graded: {},
      checks: [],
    }));
    expect(caseForm(others, null)).toEqual({ vars: ['b'], graded: [], checks: [], labels: null });
  });
  test('a check that runs code is none that a model may write', () => {
    const code = { vars: { b: 'x' }, graded: {}, checks: [{ type: 'javascript', value: 'true' }] };
    expect(caseForm([code], null).checks).toEqual([]);
  });
});

describe('a request', () => {
  test('no template engine finds anything in it, whatever kind, prompts and examples hold', () => {
    const text = fc.string({ unit: fc.constantFrom('{', '}', '%', '#', 'a', '"', '\\', '\n', ' ') });
    fc.assert(
      fc.property(text, text, text, (kind, prompt, message) => {
        const request = newCasesRequest({
          kind,
          prompts: [prompt],
          examples: [{ vars: { message }, graded: {}, checks: [] }],
          form: { ...form, graded: [] },
          wanted: 3,
          part: 0,
        });
        expect(request).not.toMatch(/\{[{%#]|[}%#]\}/);
      }),
    );
  });
  test('holds the kind, the prompts, the examples with what they expect, and the form of an answer', () => {
    const asked = { kind: 'angry', prompts: ['Answer {{message}}'], examples, form, wanted: 2, part: 0 };
    const request = newCasesRequest(asked);
    expect(request).toContain('"angry"');
    expect(request).toContain('Answer \\u007b\\u007bmessage\\u007d\\u007d');
    expect(request).toContain('two days');
    expect(request).toContain('JSON array of 2 objects');
    expect(request).toContain('"graded": an object with exactly these keys, all texts: "queue"');
    expect(request).toContain('one of these types: contains');
    expect(newCasesRequest({ ...asked, part: 1 })).not.toBe(request);
  });
});

describe('an answer is a stranger’s text', () => {
  const one = {
    vars: { message: 'THIS IS A DISGRACE' },
    graded: { queue: 'complaint' },
    checks: [{ type: 'contains', value: 'sorry' }],
  };
  const read = (value: unknown, own = form) => newCasesIn(JSON.stringify(value), own);

  test('a case with what it expects', () => {
    expect(read([one])).toEqual({ cases: [one], refused: [] });
    expect(read([{ ...one, graded: { queue: 3 }, checks: [] }]).cases[0]).toMatchObject({
      graded: { queue: '3' },
    });
  });
  test.each([
    ['another variable', { ...one, vars: { question: 'x' } }, 'not readable'],
    ['no variable', { graded: one.graded }, 'not readable'],
    ['nothing that it expects', { ...one, graded: {} }, 'not readable'],
    ['a template', { ...one, vars: { message: 'a {{ b }}' } }, 'holds a template'],
    ['a template to expect', { ...one, graded: { queue: '{{ env.X }}' } }, 'holds a template'],
    ['a file in a check', { ...one, checks: [{ type: 'contains', value: 'file://x' }] }, 'names a file'],
    [
      'a template in a check',
      { ...one, checks: [{ type: 'contains', value: '{{ env.X }}' }] },
      'holds a template',
    ],
    [
      'code',
      { ...one, checks: [{ type: 'javascript', value: '1' }] },
      'a check of another type than its suite has',
    ],
    [
      'a new type',
      { ...one, checks: [{ type: 'equals', value: 'x' }] },
      'a check of another type than its suite has',
    ],
    [
      'a grader of its own',
      { ...one, checks: [{ type: 'contains', value: 'x', provider: 'y' }] },
      'a check of another type than its suite has',
    ],
  ])('left out: %s', (_, value, why) => {
    expect(read([value])).toEqual({ cases: [], refused: [why] });
  });
  test('a label that the task does not list', () => {
    const listed = { ...form, labels: { name: 'queue', all: ['delivery', 'refund'] } };
    expect(read([one], listed)).toEqual({
      cases: [],
      refused: ['expects a label that the task does not list'],
    });
    expect(read([{ ...one, graded: { queue: 'refund' } }], listed).refused).toEqual([]);
  });
  test('no list', () => {
    expect(newCasesIn('No.', form)).toEqual({ cases: [], refused: ['not readable'] });
  });
});
