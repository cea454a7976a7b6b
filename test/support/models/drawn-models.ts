import { createHash } from 'node:crypto';
import { simulatedReply } from '../../../src/demo/simulated-model.ts';
import type { ApiProvider, ProviderResponse } from '../../../src/engine/worker/promptfoo/promptfoo-types.ts';
import type { Arm } from '../../../src/samples/sample.ts';
import type { MakeProvider } from '../processes/small-promptfoo.ts';

/** One question to a model or a grader. */
export interface Ask {
  /** The model by its own name: `gpt-4o` of `openai:chat:gpt-4o`, else the whole id of the provider. */
  readonly model: string;
  readonly prompt: string;
  /** How often this model was asked this very prompt before. */
  readonly draw: number;
  readonly arm: Arm;
  /** The provider's settings. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A text, an answer with its cost in US dollars, or an error as a provider reports it. */
type Answer =
  | string
  | { readonly output: string; readonly cost?: number }
  | { readonly error: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> };

/** What all engines of a test ask, and what they asked. */
export interface DrawnModels {
  readonly asks: Ask[];
  /** Questions so far; of one model where it is named. */
  requests(model?: string): number;
  /** May be replaced while a test runs: the model changed. */
  answer: (ask: Ask) => Answer | Promise<Answer>;
  /** Forgets what was asked, and how often. */
  reset(): void;
  readonly draws: Map<string, number>;
  readonly tokens: (prompt: string, output: string) => { prompt: number; completion: number };
}

/** Models that answer by a rule. The same rule, prompt and draw give the same answer, in whatever order cells run. */
export function drawnModels(
  answer: DrawnModels['answer'],
  tokens: DrawnModels['tokens'] = (prompt, output) => ({
    prompt: Math.ceil(prompt.length / 4),
    completion: Math.ceil(output.length / 4),
  }),
): DrawnModels {
  const asks: Ask[] = [];
  const draws = new Map<string, number>();
  return {
    asks,
    draws,
    answer,
    tokens,
    requests: (model) => (model === undefined ? asks : asks.filter((ask) => ask.model === model)).length,
    reset() {
      asks.length = 0;
      draws.clear();
    },
  };
}

/** The simulated model of the demo: it follows the rules that a prompt states, and wavers where two fit. */
export function simulatedModels(seed = 1): DrawnModels {
  return drawnModels(({ prompt, draw, model }) => simulatedReply(prompt, chance(seed, draw, prompt), model));
}

/** A number in [0, 1) that depends on the words alone. */
export function chance(...words: unknown[]): number {
  return createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0) / 2 ** 32;
}

/** US dollars a token, as promptfoo's own table has it. */
const PRICES = [
  { id: 'gpt-4o-mini', cost: { input: 0.15 / 1e6, output: 0.6 / 1e6 } },
  { id: 'gpt-4o', cost: { input: 2.5 / 1e6, output: 10 / 1e6 } },
];
export const NEVER_CACHED_MS = 40;

/** Makes the providers of one arm: `echo`, and whatever else an id names asks the drawn models. */
export function drawnProvider(models: DrawnModels, env: Ask['env'], arm: Arm): MakeProvider {
  return (id, options) => {
    const { label, config, env: own } = options;
    const more = { ...(label !== undefined && { label }), ...(own !== undefined && { env: own }) };
    const [kind = '', face = ''] = id.split(':');
    if (id === 'echo') return { id: () => id, ...more, callApi: async (prompt) => ({ output: prompt }) };
    if (!/^(openai|azure|bedrock|vertex|drawn|https?|file)$/.test(kind))
      throw new Error(`Could not identify provider: ${id}`);
    const model = kind === 'openai' ? id.slice(`${kind}:${face}:`.length) : id;
    const settings = { ...config } as Ask['config'];
    const callApi = (prompt: string) => ask(models, { model, prompt, env, arm, config: settings });
    return kind === 'openai'
      ? new ChatProvider(options.id ?? `openai:${model}`, model, { config, ...more }, callApi, env)
      : { id: () => id, ...more, config, callApi };
  };
}

/** As promptfoo's own class: prices are found in its lists, a key is asked of it. */
class ChatProvider implements ApiProvider {
  static readonly OPENAI_CHAT_MODELS = PRICES;
  readonly modelName: string;
  readonly label?: string;
  readonly env?: unknown;
  readonly config: unknown;
  readonly #id: string;
  readonly #ask: (prompt: string) => Promise<ProviderResponse>;
  readonly #env: Ask['env'];
  constructor(
    id: string,
    modelName: string,
    { label, config, env }: { label?: string; config?: object | undefined; env?: unknown },
    callApi: (prompt: string) => Promise<ProviderResponse>,
    ownEnv: Ask['env'],
  ) {
    this.#id = id;
    this.#ask = callApi;
    this.#env = ownEnv;
    this.modelName = modelName;
    if (label !== undefined) this.label = label;
    if (env !== undefined) this.env = env;
    this.config = config ?? {};
  }
  id(): string {
    return this.#id;
  }
  getApiKey(): string | undefined {
    return this.#env.OPENAI_API_KEY;
  }
  async callApi(prompt: string): Promise<ProviderResponse> {
    const response = await this.#ask(prompt);
    const price = PRICES.find(({ id }) => id === this.modelName)?.cost;
    const { prompt: asked = 0, completion = 0 } = response.tokenUsage ?? {};
    if (!price || response.error) return response;
    return { ...response, cost: asked * price.input + completion * price.output };
  }
}

async function ask(models: DrawnModels, question: Omit<Ask, 'draw'>): Promise<ProviderResponse> {
  const key = JSON.stringify([question.model, question.prompt]);
  const draw = models.draws.get(key) ?? 0;
  models.draws.set(key, draw + 1);
  const asked = { ...question, draw };
  models.asks.push(asked);
  const answer = await models.answer(asked);
  if (typeof answer === 'object' && 'error' in answer) {
    const { error, ...http } = answer;
    return { error, metadata: { http } };
  }
  const { output, ...rest } = typeof answer === 'string' ? { output: answer } : answer;
  const tokenUsage = models.tokens(question.prompt, output);
  return { output, latencyMs: NEVER_CACHED_MS, tokenUsage, ...rest };
}

/** Simulated models: some are gone, in the words of providers, and others answer otherwise than before. */
export interface RetiringModels extends DrawnModels {
  readonly retired: Set<string>;
  readonly changed: Set<string>;
}

export function retiringModels(): RetiringModels {
  const [retired, changed] = [new Set<string>(), new Set<string>()];
  const models = drawnModels(({ prompt, draw, model }) => {
    if (retired.has(model))
      return {
        error: `API error: 404 Not Found\n{"error":{"message":"The model \`${model}\` has been deprecated and is no longer available.","code":"model_not_found"}}`,
      };
    return changed.has(model) ? 'I have no idea.' : simulatedReply(prompt, chance(1, draw, prompt));
  });
  return { ...models, retired, changed };
}
