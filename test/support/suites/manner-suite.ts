import { type DrawnModels, drawnModels } from '../models/drawn-models.ts';

/** Lines that say how to answer. None of them changes an answer of `mannerModels` unless it is named. */
const MANNERS = [
  'You sell camping gear.',
  'Be polite.',
  'Answer in English.',
  'Name the article first.',
  'Keep it short.',
  'Say when you are not sure.',
  'Offer help at the end.',
  'Use no emoji.',
  'Prices are in euros.',
  'Refunds take 30 days.',
];

/** A prompt of these lines, each with an unchanged one behind it, with some reworded. */
export function mannerPrompt(reworded: Readonly<Record<number, string>> = {}): string {
  const lines = MANNERS.flatMap((line, at) => [reworded[at + 1] ?? line, `(${at + 1})`]);
  return `${lines.join('\n')}\nQuestion: {{message}}`;
}

/** A suite of ten cases that ask for a number and expect it. */
export function mannerSuite(folder: string, provider = 'openai:chat:manners'): Record<string, string> {
  const tests = Array.from(
    { length: 10 },
    (_, at) =>
      `  - { description: case ${at}, vars: { message: number ${at} }, assert: [{ type: contains, value: "it is ${at}." }] }`,
  );
  return {
    [`${folder}/promptfooconfig.yaml`]: `prompts: [file://prompt.txt]\nproviders: [${provider}]\ntests:\n${tests.join('\n')}\n`,
    [`${folder}/prompt.txt`]: mannerPrompt(),
  };
}

/** Models that answer the first `cases` wrongly where `breaks` holds of the prompt. */
export function mannerModels(
  breaks: (prompt: string, of: number, model: string) => boolean,
  cases = 4,
): DrawnModels {
  return drawnModels(({ prompt, model, draw }) => {
    const number = Number(/number (\d+)/.exec(prompt)?.[1]);
    return number < cases && breaks(prompt, number, model)
      ? `I cannot say (${draw}).`
      : `it is ${number}. (${draw})`;
  });
}
