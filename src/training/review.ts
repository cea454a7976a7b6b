import { parse } from 'yaml';
import { z } from 'zod';

// A review file: cases that a person looks at before anything is trained on them, or judges by them.

/** Counts up when a field of a review file goes or changes its meaning. */
export const REVIEW_VERSION = 1;
/** What a review file is made of: answers of a suite's cases, or cases that a model drafted. */
export const REVIEW_KINDS = ['training-review', 'drafts'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Who speaks in a training example. */
const ROLES = ['system', 'developer', 'user', 'assistant'] as const;

const message = z.strictObject({ role: z.enum(ROLES), content: z.string() });
/** One turn of what the model was asked. */
export type Message = z.infer<typeof message>;

const check = z.record(z.string(), z.unknown());

const source = z.strictObject({
  suite: z.string(),
  /** The case's id, and what people read. Absent of a draft that varies none. */
  case: z.string().exactOptional(),
  label: z.string().exactOptional(),
  slot: z.string().exactOptional(),
  model: z.string().exactOptional(),
  /** Commit of the tree that answered. */
  commit: z.string().exactOptional(),
  at: z.string().exactOptional(),
  /** `3 of 4` answers. */
  failed: z.string().exactOptional(),
  /** The model that drafted the entry, and the day. */
  draftedBy: z.string().exactOptional(),
  draftedOn: z.string().exactOptional(),
  /** What was asked for, of a draft of a kind that the suite lacked. */
  kind: z.string().exactOptional(),
  tags: z.record(z.string(), z.string()).exactOptional(),
});

/** One case to review. */
export const reviewEntrySchema = z.strictObject({
  accepted: z.boolean(),
  /** The right answer, which a person writes. */
  corrected: z.string(),
  /** An answer to the same case that passed: a proposal, which nobody has looked at. */
  proposed: z.string().exactOptional(),
  /** What the model answered; absent of a draft, which nobody has asked. */
  answer: z.string().exactOptional(),
  why: z.array(z.string()).exactOptional(),
  /** What its suite checks. */
  expected: z.array(check).exactOptional(),
  /** What the case asks. */
  vars: z.record(z.string(), z.string()),
  /** Variables that only checks read, and what the task expects. */
  graded: z.record(z.string(), z.string()).exactOptional(),
  /** What the model was asked. Empty where it is not known: such an entry trains nothing. */
  messages: z.array(message),
  source,
});

/** One case to review. */
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;

/** Where an entry stands: `training-review.yaml:12`. */
export interface PlacedEntry {
  readonly place: string;
  readonly entry: ReviewEntry;
}

/** An entry that is refused or left out, where it stands, and why. */
export interface EntryProblem {
  readonly place: string;
  readonly what: string;
}

/** A prompt as the messages of a chat: JSON or YAML in promptfoo's own forms, else one message of the user. Null: it is not text alone. */
export function messagesOf(prompt: string): Message[] | null {
  const value = valueIn(prompt);
  const isChat =
    Array.isArray(value) && value.length > 0 && value.every((turn) => Object(turn).role !== undefined);
  if (!isChat) return value === null || prompt.trim() === '' ? null : [{ role: 'user', content: prompt }];
  return z.array(z.object({ role: message.shape.role, content: z.string() })).safeParse(value).data ?? null;
}

/** The value that promptfoo reads in a prompt; the prompt itself where it reads none, null where it could not ask it. */
function valueIn(prompt: string): unknown {
  const isYaml = prompt.trim().startsWith('- role:');
  try {
    return isYaml ? parse(prompt) : (JSON.parse(prompt) ?? prompt);
  } catch {
    return isYaml ? null : prompt;
  }
}

/** What is wrong with an accepted entry as an example; null where nothing is. */
export function entryProblem({ corrected, answer, messages }: ReviewEntry): string | null {
  if (corrected.trim() === '') return '`corrected` is empty: write the right answer, or `accepted: false`';
  if (messages.length === 0) return '`messages` is empty: nobody knows what the model was asked';
  const empty = messages.findIndex(({ content }) => content.trim() === '');
  if (empty >= 0) return `message ${empty + 1} has no content`;
  const late = messages.findIndex(({ role }, at) => (role === 'system' || role === 'developer') && at > 0);
  if (late >= 0)
    return `message ${late + 1} is of the ${messages[late]?.role}, which speaks first or not at all`;
  if (messages.at(-1)?.role !== 'user') return 'the last message is not of the user';
  if (answer !== undefined && sameText(answer) === sameText(corrected))
    return '`corrected` is the answer that failed';
  return null;
}

/** What a case asks, as one text. */
export function wholeText(vars: Readonly<Record<string, string>>): string {
  return Object.entries(vars)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join('\n');
}

/** A text without differences of Unicode form, case and white space. */
export function sameText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
