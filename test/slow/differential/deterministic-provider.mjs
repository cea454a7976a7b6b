import { createHash } from 'node:crypto';

/** Answers by a digest of the prompt alone: the same prompt, the same answer, in one of four shapes. */
export default class DeterministicProvider {
  constructor(options) {
    this.label = options.label;
    this.config = options.config ?? {};
  }

  id() {
    return `deterministic:${this.label}`;
  }

  async callApi(prompt) {
    const digest = createHash('sha256').update(`${this.label}\n${prompt}`).digest();
    const shapes = [
      () => prompt,
      () => JSON.stringify({ message: prompt.slice(0, 80), color: 'yellow', count: digest[1] }),
      () => `Ahoy! Sorry, I can't say. The answer is ${digest[2] % 10}. Yes, hello world, I'm an AI.`,
      () => '```json\n{"color": "red"}\n```',
    ];
    return {
      output: shapes[digest[0] % 4](),
      tokenUsage: { prompt: prompt.length, completion: 10, total: prompt.length + 10 },
      cost: 0.0001,
    };
  }
}
