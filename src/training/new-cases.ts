import { z } from 'zod';
import { grouped } from '../grouped.ts';
import { braceless, isPlainCheck, LONGEST, listIn, type RefusedDraft, unfitValue } from './drafts.ts';

// Cases of a kind that a suite lacks. Nothing in the suite says what is right for them, so the model says that too, and a person reviews both.

type Texts = Readonly<Record<string, string>>;
type Check = Readonly<Record<string, unknown>>;

/** A case of the suite as a model sees it. */
export interface Example {
  /** What it asks. */
  readonly vars: Texts;
  /** What a task expects of it, and what else only its checks read. */
  readonly graded: Texts;
  /** Its own checks that are plain data. */
  readonly checks: readonly Check[];
}

/** What a new case has to have, so that its suite can ask and judge it. */
export interface CaseForm {
  readonly vars: readonly string[];
  readonly graded: readonly string[];
  /** Types of checks that a new case may bring; none where no case has plain ones. */
  readonly checks: readonly string[];
  /** The labels that the task of the suite lists, and under which name a case says its own. Null: it lists none. */
  readonly labels: { readonly name: string; readonly all: readonly string[] } | null;
}

/** What came of one answer of the model that writes new cases. */
export interface NewCases {
  readonly cases: readonly Example[];
  /** Why others are left out, once for each. */
  readonly refused: readonly RefusedDraft[];
}

/** Cases that a request shows. */
const SHOWN = 6;
/** Characters of a prompt that a request shows. */
const SHOWN_PROMPT = 8000;
/** Most checks of one case. */
const MOST_CHECKS = 20;

/** The form that most of the examples have. */
export function caseForm(examples: readonly Example[], labels: CaseForm['labels']): CaseForm {
  const formOf = ({ vars, graded }: Example) =>
    JSON.stringify([Object.keys(vars).sort(), Object.keys(graded).sort()]);
  const [most = []] = [...grouped(examples, formOf).values()].sort((a, b) => b.length - a.length);
  const types = examples.flatMap(({ checks }) =>
    checks.flatMap((check) => (isPlainCheck(check) ? [String(check.type)] : [])),
  );
  return {
    vars: Object.keys(most[0]?.vars ?? {}).sort(),
    graded: Object.keys(most[0]?.graded ?? {}).sort(),
    checks: [...new Set(types)],
    labels,
  };
}

/** What is asked for, in one request of several. */
export interface NewCasesWish {
  /** In a person's words. */
  readonly kind: string;
  /** Prompts of the suite. */
  readonly prompts: readonly string[];
  readonly examples: readonly Example[];
  readonly form: CaseForm;
  readonly wanted: number;
  /** Which of the requests it is, from 0: each shows other examples. */
  readonly part: number;
}

/** What a model is asked for. Everything of the suite stands in it as JSON whose braces are escaped: no template engine finds anything to fill in. */
export function newCasesRequest({ kind, prompts, examples, form, wanted, part }: NewCasesWish): string {
  const { vars, graded, checks, labels } = form;
  const from = examples.length === 0 ? 0 : (part * SHOWN) % examples.length;
  const shown = [...examples.slice(from), ...examples.slice(0, from)].slice(0, SHOWN);
  const keys = (names: readonly string[]) => names.map((name) => braceless(name)).join(', ');
  return [
    'You write test cases for an application that answers people.',
    `Write ${wanted} new ${wanted === 1 ? 'case' : 'cases'} of the kind that is described below, which its suite lacks. Each could come from a real person, and all differ in what they ask, in words, length and details.`,
    'Do not copy the cases below.',
    `Answer with a JSON array of ${wanted} ${wanted === 1 ? 'object' : 'objects'} and nothing else. Each object has`,
    `- "vars": an object with exactly these keys, all texts: ${keys(vars)}. It is what the application is asked.`,
    ...(graded.length === 0
      ? []
      : [
          `- "graded": an object with exactly these keys, all texts: ${keys(graded)}. It is what a right answer is held against.`,
        ]),
    ...(labels === null ? [] : [`  ${braceless(labels.name)} is one of ${keys(labels.all)}.`]),
    ...(checks.length === 0
      ? []
      : [
          `- "checks": an array of what is checked of an answer, as in the cases below: objects with "type" (one of these types: ${checks.join(', ')}) and "value". A right answer passes all of them, and a wrong one does not.`,
        ]),
    ...(part === 0 ? [] : [`This is request ${part + 1} of several: write others than come to mind first.`]),
    '',
    'The kind:',
    braceless(kind),
    '',
    'Prompts of the application:',
    braceless(prompts.map((prompt) => prompt.slice(0, SHOWN_PROMPT))),
    '',
    'Cases that the suite has:',
    braceless(shown.map((own) => shownCase(own, form))),
  ].join('\n');
}

function shownCase({ vars, graded, checks }: Example, form: CaseForm) {
  return {
    vars,
    ...(form.graded.length > 0 && { graded }),
    ...(form.checks.length > 0 && { checks: checks.filter((check) => isPlainCheck(check)) }),
  };
}

const texts = z.record(
  z.string(),
  z.union([z.string().max(LONGEST), z.number(), z.boolean()]).transform((value) => String(value)),
);
const newCase = z.object({
  vars: texts,
  graded: texts.default({}),
  checks: z.array(z.record(z.string(), z.unknown())).max(MOST_CHECKS).default([]),
});

/** The cases in an answer. It is a stranger's text: what does not have the form of the suite's cases is left out, and counted. */
export function newCasesIn(answer: string, form: CaseForm): NewCases {
  const list = listIn(answer);
  if (list === null) return { cases: [], refused: ['not readable'] };
  const cases: Example[] = [];
  const refused: RefusedDraft[] = [];
  for (const item of list) {
    const read = newCase.safeParse(item);
    const why = read.success ? problemOf(read.data, form) : 'not readable';
    if (why !== null) refused.push(why);
    else if (read.success) cases.push(read.data);
  }
  return { cases, refused };
}

function problemOf(own: Example, { vars, graded, checks, labels }: CaseForm): RefusedDraft | null {
  const isWhole =
    hasNames(own.vars, vars) &&
    hasNames(own.graded, graded) &&
    Object.values(own.vars).some((text) => text.trim() !== '');
  if (!isWhole) return 'not readable';
  const types = new Set(checks);
  if (own.checks.some((check) => !types.has(String(check.type)) || !isPlainForm(check)))
    return 'a check of another type than its suite has';
  const why = unfitValue([own.vars, own.graded, own.checks]);
  if (why !== null) return why;
  const label = labels === null ? undefined : own.graded[labels.name];
  return label === undefined || labels?.all.includes(label)
    ? null
    : 'expects a label that the task does not list';
}

/** Whether a check says nothing but what is wanted; what its value holds is looked at with all other texts. */
function isPlainForm(check: Check): boolean {
  return isPlainCheck({ ...check, value: '' });
}

function hasNames(own: Texts, names: readonly string[]): boolean {
  return JSON.stringify(Object.keys(own).sort()) === JSON.stringify([...names].sort());
}
