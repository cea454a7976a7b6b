import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectRegularFile } from '../regular-file.ts';
import type { CallModel, ModelResponse, RagContext } from './model-call.ts';
import { ownCode } from './own-code.ts';
import type { RewriteSettings } from './settings-schema.ts';

/** A question in the words that the retriever is asked with, as a model's answer: with its cost, or its error. */
export type Rewrite = (question: string, context: RagContext) => Promise<ModelResponse>;

/** Rewrites questions by a model of promptfoo, or by code of the repository. An empty rewriting is an error. */
export async function rewriter(
  folder: string,
  settings: RewriteSettings,
  loadModel: (id: string, config: object) => Promise<CallModel>,
): Promise<Rewrite> {
  if ('code' in settings) {
    const { file, run } = await ownCode(folder, settings.code, EXAMPLE);
    return async (question, { vars = {} }) =>
      worded({ output: await run(question, { vars, settings: settings.settings }) }, file);
  }
  const call: CallModel = await loadModel(settings.model, settings.config);
  const template = path.resolve(folder, settings.prompt.slice('file://'.length));
  return async (question, context) => {
    expectRegularFile(template);
    const prompt = readFileSync(template, 'utf8').replace(/\{\{\s*question\s*\}\}/g, () => question);
    return worded(await call(prompt, context), settings.model);
  };
}

const EXAMPLE =
  'export default async function rewrite(question, { vars }) {\n  return question.toLowerCase();\n}';

function worded(response: ModelResponse, by: string): ModelResponse {
  if (response.error !== undefined) return response;
  if (typeof response.output === 'string' && /\S/.test(response.output)) return response;
  throw new Error(`${by} must return a rewritten question as text`);
}

/** An answer with what the rewriting before it cost. */
export function withSpent(answer: ModelResponse, before: ModelResponse): ModelResponse {
  const cost = sumOf(answer.cost, before.cost);
  const parts = [answer.tokenUsage, before.tokenUsage].map((own): Usage => own ?? {});
  const names = [...new Set(parts.flatMap((own) => Object.keys(own)))].filter((name) =>
    parts.some((own) => typeof own[name] === 'number'),
  );
  const tokenUsage = Object.fromEntries(
    names.map((name) => [name, sumOf(parts[0]?.[name], parts[1]?.[name])]),
  );
  return {
    ...answer,
    ...(cost !== undefined && { cost }),
    ...(names.length > 0 && { tokenUsage: { ...answer.tokenUsage, ...tokenUsage } }),
  };
}

type Usage = Readonly<Record<string, unknown>>;

function sumOf(one: unknown, other: unknown): number | undefined {
  const numbers = [one, other].filter((own): own is number => typeof own === 'number');
  return numbers.length === 0 ? undefined : numbers.reduce((sum, own) => sum + own, 0);
}
