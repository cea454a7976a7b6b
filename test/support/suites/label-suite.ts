const WORDS = {
  billing: 'invoice',
  refund: 'refund',
  card: 'card',
  fraud: 'stolen',
  other: 'hello',
} as const;
const TOPICS = ['yesterday', 'again', 'please', 'abroad', 'twice'];

/** A prompt whose rules a provider without a model follows; `as` is what it answers for a word. */
export function labelPrompt(
  rules: Partial<Record<keyof typeof WORDS, string>> = {},
  header = 'Classify.',
): string {
  const lines = Object.entries(WORDS).map(
    ([label, word]) => `${word} => ${rules[label as keyof typeof WORDS] ?? label}`,
  );
  return `${header}\n${lines.join('\n')}\nMessage: {{message}}\n`;
}

/** What such a provider answers: the label of the first rule whose word the message holds. */
export function labelReply(prompt: string): string {
  const [rules = '', message = ''] = prompt.split('Message: ');
  const found = [...rules.matchAll(/^(\w+) => (.*)$/gm)].find(([, word = '']) => message.includes(word));
  return found?.[2] ?? 'other';
}

/** A suite of five labels with five cases each, without assertions: nothing but its task can tell right from wrong. */
export function labelSuite(policy: string, cases = ''): Record<string, string> {
  const tests = Object.entries(WORDS).flatMap(([label, word], at) =>
    TOPICS.map(
      (topic, i) =>
        `  - { description: ${label} ${topic}, vars: { message: 'My ${word} ${topic}', label: ${label} }, metadata: { lang: ${(at + i) % 2 ? 'de' : 'en'} } }`,
    ),
  );
  return {
    'pawl.yaml': `suites:\n  - config: evals/intents/promptfooconfig.yaml\n${policy}\n`,
    'evals/intents/promptfooconfig.yaml': `prompts: [file://prompt.txt]\nproviders: [file://rules.js]\ntests:\n${tests.join('\n')}\n${cases}`,
    'evals/intents/prompt.txt': labelPrompt(),
    'evals/intents/rules.js': `module.exports = class {
  id() { return 'rules'; }
  async callApi(prompt) {
    const [rules, message] = prompt.split('Message: ');
    for (const [, word, answer] of rules.matchAll(/^(\\w+) => (.*)$/gm)) if (message.includes(word)) return { output: answer };
    return { output: 'other' };
  }
};\n`,
  };
}
