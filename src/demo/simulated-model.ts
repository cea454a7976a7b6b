import { wordsOf } from '../words.ts';

/**
 * A simulated chat model for the demo, the journey of the documentation and the project's own suites. It is not a language model: it
 * reads the rules that a prompt states ("- When CONDITION: ANSWER [queue]"), its examples ("Customer: …", "Answer: {JSON}") and those
 * that a fine-tune was trained on, finds the one that fits the customer's message best, and answers with it. Take a rule out of the
 * prompt and its cases break, as they would with a real model. Where two fit almost equally well, it wavers between them, as a real
 * model does. Where the prompt has passages, it quotes the sentence that fits best.
 */

/** An answer, and the words that call for it: of a rule, or of an example. */
interface Rule {
  readonly words: ReadonlySet<string>;
  readonly answer: string;
  readonly queue: string;
}

/** An example of a training file: what a customer writes, and the right answer, usually JSON with `queue` and `reply`. */
export interface Lesson {
  readonly message: string;
  readonly answer: string;
}

const STOP_WORDS = new Set(
  'a an and any as at by can did do does for from get give has have i if in is it its me my no not of on or our so that the they this to us was we what when why with you your want wants wanted'.split(
    ' ',
  ),
);
/** Those of German that are not words of English with a meaning. */
const GERMAN_STOP_WORDS = new Set(
  'aber als am auf bei bis das dem den der dies ein eine einem einen einer er es für haben ich ihr ihre im ist kann können mein meine meinem mich mir mit nach nicht noch oder sein sie sind und uns unser unsere von vom wann welche wenn wie wir wo wohin zu zum zur'.split(
    ' ',
  ),
);

/** How sharply the better fitting rule is preferred: one more shared word is e^(1/0.3) ≈ 28 times as likely. */
const TEMPERATURE = 0.3;
/** What a word counts for a queue that has never used it. */
const UNSEEN = 0.1;
/** Stands for a key. No name, prompt or answer holds it: what holds a key is shown without it. */
export const SIMULATED_KEY = 'no-key-is-needed-here';

/** Name of the simulated fine-tune that got worse. */
const FORGETFUL = /:2026-11$/;
const SHRUG = 'I will pass this on to a colleague.';
const CUSTOMER = 'Customer:';

function stem(word: string): string {
  return word.replace(/(ing|ed|es|s)$/, '');
}

/** Words of texts that were read before: the rules of a prompt are read again with each message. */
const read = new Map<string, readonly string[]>();
const MOST_READ = 2_000;

function words(text: string): readonly string[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word) && !GERMAN_STOP_WORDS.has(word))
    .map(stem);
  if (read.size >= MOST_READ) read.clear();
  read.set(text, found);
  return found;
}

function rulesOf(prompt: string): Rule[] {
  return [...prompt.matchAll(/^- When (.+?): (.+?)(?: \[(\w+)\])?$/gm)].map((match) => ({
    words: new Set(words(match[1] ?? '')),
    answer: match[2] ?? '',
    queue: match[3] ?? 'general',
  }));
}

/** The examples of a prompt: messages, each with its answer in the line below. */
function examplesOf(prompt: string): Lesson[] {
  return [...prompt.matchAll(/^Customer: (.+)\nAnswer: (\{.+\})$/gm)].map(
    ([, message = '', answer = '']) => ({ message, answer }),
  );
}

function learnt({ message, answer }: Lesson): Rule {
  const { queue, reply } = jsonOf(answer);
  return {
    words: new Set(words(message)),
    answer: typeof reply === 'string' ? reply : answer,
    queue: typeof queue === 'string' ? queue : 'general',
  };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** One of the items, drawn so that the better fitting ones come far more often. `fits` is not empty. */
function drawn(fits: readonly number[], temperature: number, draw: number): number {
  const best = Math.max(...fits);
  const weights = fits.map((fit) => Math.exp((fit - best) / temperature));
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left <= 0) return index;
  }
  return fits.length - 1;
}

function shared(asked: readonly string[], own: ReadonlySet<string>): number {
  return asked.filter((word) => own.has(word)).length;
}

function pick(rules: readonly Rule[], asked: readonly string[], draw: number): Rule | null {
  const fits = rules.map((rule) => shared(asked, rule.words));
  if (Math.max(0, ...fits) < 2) return null;
  return rules[drawn(fits, TEMPERATURE, draw)] ?? null;
}

/**
 * What a fine-tune answers: first the queue, by all words that its examples have for each (naive Bayes), then the best of what it knows
 * there. So it wavers less, and an example that is filed wrong pulls its whole queue.
 */
function pickTrained(rules: readonly Rule[], asked: readonly string[], draw: number): Rule | null {
  const queues = [...new Set(rules.map(({ queue }) => queue))];
  const uses = (word: string, queue: string) =>
    rules.filter((rule) => rule.queue === queue && rule.words.has(word)).length;
  const fits = queues.map((queue) =>
    asked.reduce((sum, word) => sum + Math.log(uses(word, queue) + UNSEEN), 0),
  );
  const own = rules.filter(({ queue }) => queue === queues[drawn(fits, TEMPERATURE, draw)]);
  const best = own.map((rule) => shared(asked, rule.words));
  return own[best.indexOf(Math.max(...best))] ?? null;
}

/** What a model quotes of the passages in its prompt ("[1] DOCUMENT", and the text below): the sentence that fits best. Null without any. */
function quotedOf(prompt: string, asked: readonly string[], draw: number): string | null {
  const passages = prompt.split(/^\[\d+\] .+$/m).slice(1);
  const sentences = passages.flatMap((passage) =>
    passage.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).filter((sentence) => /[.!?。！？]$/.test(sentence)),
  );
  if (sentences.length === 0) return null;
  const fits = sentences.map((sentence) => shared(asked, new Set(words(sentence))));
  return sentences[drawn(fits, TEMPERATURE, draw)] ?? null;
}

/**
 * The model's answer to a prompt that ends in `Customer: MESSAGE`. `draw` is uniform in [0, 1): same prompt and draw, same answer. JSON
 * where the prompt asks for JSON or the model learnt to answer so, plain text otherwise. A fine-tune follows what it was trained on
 * (`lessons`) beside its prompt. One of September still knows what is late; the one of November (`FORGETFUL`) was trained without such
 * cases, and has forgotten the rule.
 */
export function simulatedReply(
  prompt: string,
  draw: number,
  model = '',
  lessons: readonly Lesson[] = [],
): string {
  const split = prompt.lastIndexOf(CUSTOMER);
  const message = split < 0 ? prompt : prompt.slice(split + CUSTOMER.length);
  const told = split < 0 ? '' : prompt.slice(0, split);
  const asked = [...new Set(words(message.trim()))];
  const rules = [...rulesOf(prompt), ...[...examplesOf(told), ...lessons].map(learnt)];
  const known = rules.filter(({ words }) => !FORGETFUL.test(model) || !words.has('late'));
  const rule = lessons.length > 0 ? pickTrained(known, asked, draw) : pick(known, asked, draw);
  const sorry = /\bcalm\b/i.test(prompt) ? 'Thank you for writing. ' : '';
  const quoted = quotedOf(told, asked, draw);
  const said = [rule?.answer, quoted].filter((part) => part != null).join(' ');
  const reply = `${sorry}${said || SHRUG}`;
  return /\bas JSON\b/i.test(prompt) ? JSON.stringify({ queue: rule?.queue ?? 'general', reply }) : reply;
}
