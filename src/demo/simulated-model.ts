/**
 * A simulated chat model for the demo and the project's own suites. It is not a language model: it reads the rules
 * that a prompt states ("- When CONDITION: ANSWER [queue]"), finds the one that fits the customer's message best,
 * and answers with it. Take a rule out of the prompt and its cases break, as they would with a real model; where
 * two rules fit almost equally well, it wavers between them, as a real model does.
 */

interface Rule {
  readonly words: ReadonlySet<string>;
  readonly answer: string;
  readonly queue: string;
}

const STOP_WORDS = new Set(
  'a an and any as at by can did do does for from get give has have i if in is it its me my no not of on or our so that the they this to us was we what when why with you your want wants wanted'.split(
    ' ',
  ),
);

/** How sharply the better fitting rule is preferred: one more shared word is e^(1/0.3) ≈ 28 times as likely. */
const TEMPERATURE = 0.3;
/** Name of the simulated fine-tune that got worse. */
const FORGETFUL = /:2026-11$/;
const SHRUG = 'I will pass this on to a colleague.';

function stem(word: string): string {
  return word.replace(/(ing|ed|es|s)$/, '');
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);
}

function rulesOf(prompt: string): Rule[] {
  return [...prompt.matchAll(/^- When (.+?): (.+?)(?: \[(\w+)\])?$/gm)].map((match) => ({
    words: new Set(words(match[1] ?? '')),
    answer: match[2] ?? '',
    queue: match[3] ?? 'general',
  }));
}

function pick(rules: readonly Rule[], message: string, draw: number): Rule | null {
  const asked = [...new Set(words(message))];
  const fits = rules.map((rule) => asked.filter((word) => rule.words.has(word)).length);
  const best = Math.max(0, ...fits);
  if (best < 2) return null;
  const weights = fits.map((fit) => Math.exp((fit - best) / TEMPERATURE));
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left <= 0) return rules[index] ?? null;
  }
  return rules.at(-1) ?? null;
}

/**
 * The model's answer to a prompt that ends in `Customer: MESSAGE`. `draw` is uniform in [0, 1): same prompt and
 * draw, same answer. JSON where the prompt asks for JSON, plain text otherwise. A fine-tune of September still knows what
 * is late; the one of November (`FORGETFUL`) was trained without such cases, and has forgotten the rule.
 */
export function simulatedReply(prompt: string, draw: number, model = ''): string {
  const split = prompt.lastIndexOf('Customer:');
  const message = split < 0 ? prompt : prompt.slice(split + 'Customer:'.length);
  const known = rulesOf(prompt).filter(({ words }) => !FORGETFUL.test(model) || !words.has('late'));
  const rule = pick(known, message.trim(), draw);
  const sorry = /\bcalm\b/i.test(prompt) ? 'Thank you for writing. ' : '';
  const reply = `${sorry}${rule?.answer ?? SHRUG}`;
  return /\bas JSON\b/i.test(prompt) ? JSON.stringify({ queue: rule?.queue ?? 'general', reply }) : reply;
}
