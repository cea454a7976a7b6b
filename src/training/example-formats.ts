import type { Message, PlacedEntry, ReviewEntry } from './review.ts';

/** Forms of a training file, the default first, each with what it is for. */
export const TRAINING_FORMATS = {
  openai: 'chat',
  sharegpt: 'axolotl',
  dpo: 'pairs for TRL and axolotl',
  'openai-dpo': 'pairs for OpenAI',
} as const;
export type TrainingFormat = keyof typeof TRAINING_FORMATS;

const SPEAKERS: Readonly<Record<Message['role'], string>> = {
  system: 'system',
  developer: 'system',
  user: 'human',
  assistant: 'gpt',
};

/** Whether an entry can be written in a form: a pair needs an answer that failed. */
export function fitsFormat({ answer = '' }: ReviewEntry, format: TrainingFormat): boolean {
  return !isPairs(format) || answer.trim() !== '';
}

function isPairs(format: TrainingFormat): boolean {
  return format === 'dpo' || format === 'openai-dpo';
}

/** A training file as text: one example a line, in the order of the review. */
export function trainingText(examples: readonly PlacedEntry[], format: TrainingFormat): string {
  return examples.map(({ entry }) => `${JSON.stringify(exampleOf(entry, format))}\n`).join('');
}

function exampleOf({ messages, corrected, answer = '' }: ReviewEntry, format: TrainingFormat): unknown {
  const said = (content: string) => [{ role: 'assistant', content }];
  switch (format) {
    case 'openai':
      return { messages: [...messages, ...said(corrected)] };
    case 'sharegpt':
      return {
        conversations: [...messages, { role: 'assistant' as const, content: corrected }].map(
          ({ role, content }) => ({ from: SPEAKERS[role], value: content }),
        ),
      };
    case 'dpo':
      return { prompt: messages, chosen: said(corrected), rejected: said(answer) };
    case 'openai-dpo':
      return {
        input: { messages },
        preferred_output: said(corrected),
        non_preferred_output: said(answer),
      };
  }
}

/** Where each line of a training file comes from: one line a line. A training service refuses keys that it does not know, so it is a file of its own. */
export function provenanceText(examples: readonly PlacedEntry[]): string {
  return examples
    .map(({ place, entry }, at) => `${JSON.stringify({ line: at + 1, reviewed: place, ...entry.source })}\n`)
    .join('');
}
