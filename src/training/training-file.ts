import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PawlError, type Place } from '../errors.ts';
import { count } from '../numbers.ts';
import { expectRegularFile } from '../regular-file.ts';
import { byteLines } from '../samples/byte-lines.ts';
import type { NamedText } from './contamination.ts';

/** What a training file holds. */
export interface TrainingFile {
  /** Lines that are examples. */
  readonly examples: number;
  /** Those of them that another line is already. */
  readonly copies: number;
  /** Those of them that answer a question otherwise than an earlier line. Of pairs nobody knows which answer is meant. */
  readonly contradicting: number;
  /** Those of them that have no answer: nothing is learnt from them. Examples with fields of their own may be graded in place of that. */
  readonly unanswered: number;
  /** Every text that the model is shown and does not answer, by its line: `train.jsonl:12`. */
  readonly texts: readonly NamedText[];
}

const MOST_LINE_BYTES = 4_000_000;

/**
 * Reads JSON Lines in the forms in use: `{messages: [{role, content}]}` (OpenAI), `{prompt, completion}`,
 * `{instruction, input, output}` (Alpaca), `{conversations: [{from, value}]}` (ShareGPT), `{text}`, and pairs: `{prompt: [messages], chosen, rejected}`
 * (TRL), `{input: {messages}, preferred_output, non_preferred_output}` (OpenAI). `name` is what people
 * know the file by. Throws a `PawlError` with the first line in another form.
 */
export async function readTrainingFile(file: string, name: string): Promise<TrainingFile> {
  let [examples, copies, contradicting, unanswered] = [0, 0, 0, 0];
  const [seen, answered] = [new Set<string>(), new Set<string>()];
  const texts: NamedText[] = [];
  try {
    expectRegularFile(file);
    for await (const { line, bytes, tooLong } of byteLines(createReadStream(file), MOST_LINE_BYTES)) {
      const place = { file: name, line };
      if (tooLong) throw malformed(place, 'This line is longer than a training example can be (4 MB).');
      const written = textOf(bytes, place);
      if (written.trim() === '') continue;
      examples += 1;
      const example = exampleOf(written, place);
      const questions = questionsOf(example, place);
      const digest = digestOf(written.trim());
      const question = digestOf(JSON.stringify(questions));
      if (seen.has(digest)) copies += 1;
      else if (!hasAnswer(example)) unanswered += 1;
      else if (!isPair(example)) {
        if (answered.has(question)) contradicting += 1;
        answered.add(question);
      }
      seen.add(digest);
      for (const text of questions) if (text.trim() !== '') texts.push({ id: `${name}:${line}`, text });
    }
  } catch (error) {
    if (error instanceof PawlError) throw error;
    throw new PawlError({
      code: 'training/no-file',
      what: `The training file cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'name a file that is there, relative to pawl.yaml, or remove the line `training:`',
    });
  }
  return { examples, copies, contradicting, unanswered, texts };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function isPair(example: Record<string, unknown>): boolean {
  return 'chosen' in example || 'preferred_output' in example;
}

/** A byte order mark belongs to no text, and stands on the first line alone. */
function textOf(bytes: Buffer, place: Place): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: place.line !== 1 }).decode(bytes);
  } catch {
    throw malformed(place, 'This line is not UTF-8.');
  }
}

/** The parser's own words hold a piece of the line, and are not shown: it may be any file. */
function exampleOf(written: string, place: Place): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw malformed(place, 'This line is not JSON.');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw malformed(place, 'This line is not a JSON object.');
}

function questionsOf(example: Record<string, unknown>, place: Place): string[] {
  const { messages, conversations, prompt, instruction, input, text } = example;
  const { messages: preferred } = Object(input) as { messages?: unknown };
  for (const list of [messages, prompt, preferred])
    if (Array.isArray(list)) return shownIn(spoken(list, 'role', place), 'role', 'content');
  if (Array.isArray(conversations)) return shownIn(spoken(conversations, 'from', place), 'from', 'value');
  if (typeof prompt === 'string') return [prompt];
  if (typeof instruction === 'string') return [instruction, typeof input === 'string' ? input : ''];
  if (typeof text === 'string') return [text];
  throw malformed(place, 'This line is not a training example in a form that is known.');
}

/** Who answers in a training example. Everybody else shows the model something: a question may stand with the system too. */
const ANSWERING: ReadonlySet<string> = new Set(['assistant', 'gpt', 'model', 'bot']);

/** What an example of OpenAI's form for supervised training holds. */
const SUPERVISED: ReadonlySet<string> = new Set(['messages', 'tools', 'functions', 'parallel_tool_calls']);

function hasAnswer(example: Record<string, unknown>): boolean {
  const { messages } = example;
  if (!Array.isArray(messages) || Object.keys(example).some((key) => !SUPERVISED.has(key))) return true;
  return messages.some((turn) => {
    const own = Object(turn) as Record<string, unknown>;
    const isCall = own.tool_calls !== undefined || own.function_call !== undefined;
    return ANSWERING.has(String(own.role)) && (isCall || partsOf(own.content).join('').trim() !== '');
  });
}

/** Everybody who speaks in messages, by the names of OpenAI, of open models and of their tools. ShareGPT's `from` may be any name. */
const ROLES: ReadonlySet<string> = new Set([
  ...ANSWERING,
  ...['system', 'developer', 'user', 'human', 'tool', 'function', 'observation', 'ipython'],
]);

type Turn = Readonly<Record<string, unknown>>;

/** Turns, where each says whose it is: a training service refuses any other, and nobody could tell its question from its answer. */
function spoken(list: readonly unknown[], who: 'role' | 'from', place: Place): readonly Turn[] {
  const turns = list.map((turn) => Object(turn) as Turn);
  const isKnown = (name: unknown) =>
    typeof name === 'string' && (who === 'from' ? name !== '' : ROLES.has(name));
  if (turns.every((turn) => isKnown(turn[who]))) return turns;
  throw malformed(
    place,
    who === 'role'
      ? 'A message of this line has no `role`, or one that no training service knows.'
      : 'A turn of this line does not say in `from` whose it is.',
  );
}

function shownIn(turns: readonly Turn[], who: string, what: string): string[] {
  return turns.flatMap((turn) => (ANSWERING.has(String(turn[who])) ? [] : partsOf(turn[what])));
}

/** A content is a text, or a list of parts; some parts are texts, and what a tool answered is a part with a content of its own. */
function partsOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (!Array.isArray(content)) return [];
  return content.flatMap((part) => {
    const { text, content: inner } = Object(part) as { text?: unknown; content?: unknown };
    return typeof text === 'string' ? [text] : partsOf(inner);
  });
}

function malformed(place: Place, what: string): PawlError {
  return new PawlError({
    code: 'training/malformed-line',
    what,
    fix: 'write one example a line:\n{"messages": [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}]}',
    place,
  });
}

/** Fewer examples hardly teach a model anything. */
const FEW_EXAMPLES = 50;

/** What to know of the size of a training file, called by its own name or that of its model: copies, answers that contradict each other, examples that teach nothing, and how few are left. */
export function sizeNotes(
  name: string,
  { examples, copies, contradicting, unanswered }: Omit<TrainingFile, 'texts'>,
  what: 'it' | 'its training file' = 'its training file',
): string[] {
  const left = examples - copies - unanswered;
  const of = (number: number) => `${name}: ${number} of the ${count(examples, 'example')} that ${what} holds`;
  return [
    ...(copies > 0 ? [`${of(copies)} ${copies === 1 ? 'is a copy' : 'are copies'} of another.`] : []),
    ...(contradicting > 0
      ? [
          `${of(contradicting)} ${contradicting === 1 ? 'answers' : 'answer'} a question otherwise than another.`,
        ]
      : []),
    ...(unanswered > 0
      ? [
          `${of(unanswered)} ${unanswered === 1 ? 'has' : 'have'} no answer, so that nothing is learnt from ${unanswered === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    ...(left < FEW_EXAMPLES
      ? [
          `${name}: ${what} holds ${count(left, 'example')}${left < examples ? ' without these' : ''}; under ${FEW_EXAMPLES}, fine-tuning seldom beats a prompt.`,
        ]
      : []),
  ];
}
