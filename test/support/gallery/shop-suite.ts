import { chance, type DrawnModels, drawnModels } from '../models/drawn-models.ts';

export type Files = Readonly<Record<string, string>>;

/** What customers of a shop write about. */
export const TOPICS = [
  ...['refund', 'delivery', 'invoice', 'password', 'warranty'],
  ...['return', 'voucher', 'address', 'tracking', 'gift'],
] as const;

/** The topic of a question, found by its own words. */
export function topicOf(prompt: string): string {
  return TOPICS.find((topic) => prompt.replace(/\s+/g, ' ').includes(`a ${topic} question`)) ?? 'banana';
}

/** A prompt with a rule for each topic but those left out. */
export function shopPrompt(
  without: readonly string[] = [],
  head = 'You answer customers of a shop.',
): string {
  const rules = TOPICS.filter((topic) => !without.includes(topic)).map(
    (topic) => `- ${topic}: We handle your ${topic} with manager approval ${topic.toUpperCase()}.`,
  );
  return `${head}\n\nRules:\n${rules.join('\n')}\n\nCustomer: {{message}}\n`;
}

/** How the cases of a suite are made. */
interface CaseWays {
  readonly topics?: readonly string[];
  readonly label?: (at: number, topic: string) => string;
  readonly check?: (topic: string) => string;
}

/** The lines of a suite's cases. */
export function cases(
  count: number,
  {
    topics = TOPICS,
    label = (at, topic) => `${topic} question ${at}`,
    check = (topic) => `{ type: contains, value: ${topic.toUpperCase()} }`,
  }: CaseWays = {},
): readonly string[] {
  return Array.from({ length: count }, (_, at) => {
    const topic = topics[at % topics.length] as string;
    const message = `I have a ${topic} question, number ${at}: how does it work?`;
    return `  - description: ${JSON.stringify(label(at, topic))}\n    vars: { message: ${JSON.stringify(message)} }\n    assert: [${check(topic)}]`;
  });
}

/** A suite in `evals/NAME`: its cases, its prompt and the model that it asks. */
export function suite(
  name: string,
  tests: readonly string[],
  prompt = shopPrompt(),
  model = 'gpt-4o-mini',
): Files {
  return {
    [`evals/${name}/promptfooconfig.yaml`]: `prompts: [file://prompt.txt]\nproviders: [openai:chat:${model}]\ntests:\n${tests.join('\n')}\n`,
    [`evals/${name}/prompt.txt`]: prompt,
  };
}

/** A model that answers by the prompt's rule for the topic, in a letter. `noise`: how often it ends a sentence otherwise. */
export function shopModel(noise = 0): DrawnModels {
  return drawnModels(({ prompt, draw }) => {
    const known = prompt.includes(`- ${topicOf(prompt)}:`);
    const answer = known
      ? `We handle your ${topicOf(prompt)} with manager approval ${topicOf(prompt).toUpperCase()}.`
      : 'I am afraid that is not possible.';
    const number = /number (\d+)/.exec(prompt)?.[1] ?? '';
    const doubt = chance(prompt, draw) < noise ? ' Hm.' : '';
    return {
      output: `Thanks for writing in, customer ${number}.\n${answer}${doubt}\nBest regards, the shop`,
      cost: 0.0001,
    };
  });
}

/** A model that answers whatever this makes of the topic and of whether the prompt has a rule for it. */
export function answering(answer: (topic: string, known: boolean) => string): DrawnModels {
  return drawnModels(({ prompt }) => {
    const topic = topicOf(prompt);
    return answer(topic, prompt.includes(`- ${topic}:`));
  });
}
