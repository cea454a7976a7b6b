import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Lesson, simulatedReply } from './simulated-model.ts';

/** The simulated fine-tunes and the writer of one folder. */
export interface SimulatedSchool {
  /** Whether a model of this name is there: base models are, a fine-tune is where its training file lies in the folder. */
  knows(model: string): boolean;
  /** What a model answers. `draw` is uniform in [0, 1). */
  reply(prompt: string, draw: number, model: string): string;
}

const TUNED = /^ft:simulated:[\w-]*:[\w-]*:([\w-]+)$/;
const WRITER = 'simulated-writer';

/**
 * Simulated models that have learnt. The fine-tune `ft:simulated:northwind::NAME` was trained on `NAME.jsonl` of the folder (chat
 * examples, as `pawl export training` writes them), so that what is wrong in a training file is wrong in its answers. The model
 * `simulated-writer` drafts variations: it gives those that `phrases.yaml` has for the message of a case.
 */
export function simulatedSchool(folder: string): SimulatedSchool {
  const trainingFile = (model: string) => {
    const name = TUNED.exec(model)?.[1];
    return name === undefined ? null : path.join(folder, `${name}.jsonl`);
  };
  return {
    knows(model) {
      const file = trainingFile(model);
      return file === null || existsSync(file);
    },
    reply(prompt, draw, model) {
      if (model === WRITER) return JSON.stringify(variationsIn(prompt, path.join(folder, 'phrases.yaml')));
      const file = trainingFile(model);
      return simulatedReply(prompt, draw, model, file === null ? [] : lessonsIn(file));
    },
  };
}

/** The examples of a training file: the last message of the customer, and the answer. */
function lessonsIn(file: string): Lesson[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { messages } = JSON.parse(line) as { messages: { role: string; content: string }[] };
      const said = messages.findLast(({ role }) => role === 'user')?.content ?? '';
      const answer = messages.findLast(({ role }) => role === 'assistant')?.content ?? '';
      return { message: said.split('Customer:').at(-1) ?? '', answer };
    });
}

/** Other wordings of the message that a request of `pawl draft` shows, each as an object of the same form. */
function variationsIn(request: string, file: string): readonly Record<string, string>[] {
  const [, shown = '{}'] = /^The case:\n(\{[\s\S]*?^\})/m.exec(request) ?? [];
  const [[name, message] = ['', '']] = Object.entries(JSON.parse(shown) as Record<string, string>);
  const phrases = parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>;
  return (phrases[message] ?? []).map((text) => ({ [name]: text }));
}
