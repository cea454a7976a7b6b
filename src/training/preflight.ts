import { APIError, OpenAI } from 'openai';
import { z } from 'zod';
import type { ErrorHelp } from '../errors.ts';
import { whole } from '../numbers.ts';
import { openAiName } from './openai-name.ts';

/** What is known of a model before a case is run. */
export interface Preflight {
  /** Why it cannot be tested; null where it answers for itself, or where nobody can be asked. */
  readonly problem: ErrorHelp | null;
  /** What to know all the same. */
  readonly notes: readonly string[];
}

/** A fine-tuned model that a suite uses, and what is needed to ask its provider for it. */
export interface PreflightRequest {
  readonly alias: string;
  /** As promptfoo names it: `openai:chat:ft:…`. */
  readonly id: string;
  readonly base?: string | undefined;
  readonly job?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly apiKey: string | undefined;
  /** The variable that holds the key; absent where the settings hold it. */
  readonly keyName?: string | undefined;
  readonly organisation?: string | undefined;
  /** Milliseconds since 1970, for what will be shut down. */
  readonly now: number;
}

/** Longest that is shown of an endpoint's own words, in characters. */
const LONGEST = 300;

const name = z.string().max(300);
const jobShape = z.object({
  status: name,
  model: name,
  fine_tuned_model: name.nullish().transform((own) => own ?? null),
  error: z.object({ code: name.nullish(), message: z.string().nullish() }).nullish(),
  trained_tokens: z
    .number()
    .nullish()
    .transform((own) => own ?? null),
});

/**
 * Asks an endpoint of OpenAI's form whether the model is there, and what its fine-tuning job came to. Other providers,
 * and endpoints that do not list models, are not asked: nothing is claimed of them.
 */
export async function preflight(request: PreflightRequest): Promise<Preflight> {
  const { id, apiKey, baseUrl, job, organisation } = request;
  const name = openAiName(id);
  // A server of the team's own, reached without TLS, may need no key: vLLM, Ollama.
  const key = apiKey || (baseUrl?.startsWith('http:') ? 'none' : '');
  if (name === null) return { problem: null, notes: [] };
  if (key === '')
    return {
      problem: null,
      notes: [`${request.alias}: whether ${name} is there is not known: no key is set.`],
    };
  try {
    const client = new OpenAI({
      apiKey: key,
      maxRetries: 1,
      timeout: 10_000,
      ...(baseUrl && { baseURL: baseUrl }),
      ...(organisation && { organization: organisation }),
    });
    const model = await modelState(client, name, request);
    if (job === undefined) return model;
    if (model.problem?.code === 'training/unknown-model')
      return {
        problem: { ...model.problem, ...(await unmade(client, job, model.problem, request)) },
        notes: [],
      };
    if (model.problem !== null) return model;
    return { problem: null, notes: [...model.notes, ...(await jobNotes(client, job, request))] };
  } catch (error) {
    // No address, or an answer that is not JSON: nothing is claimed of the model.
    return { problem: null, notes: [unasked(request, name, error)] };
  }
}

/** An endpoint's own words in one line, without the key: some repeat it. */
function wordsOf(error: unknown, { apiKey = '' }: PreflightRequest): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = (apiKey === '' ? text : text.replaceAll(apiKey, '***')).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function unasked(request: PreflightRequest, name: string, error: unknown): string {
  return `${request.alias}: whether ${name} is there could not be asked: ${wordsOf(error, request)}`;
}

async function modelState(client: OpenAI, name: string, request: PreflightRequest): Promise<Preflight> {
  const { alias, now } = request;
  try {
    const model = Object(await client.models.retrieve(name)) as Record<string, unknown>;
    const ends = model.deprecation_date ?? model.shutdown_date;
    const at = typeof ends === 'string' ? Date.parse(ends) : Number.NaN;
    if (Number.isFinite(at) && at <= now)
      return { problem: retiredModel(alias, name, String(ends)), notes: [] };
    return {
      problem: null,
      notes: Number.isFinite(at) ? [`${alias}: ${name} will be shut down on ${ends}.`] : [],
    };
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.status === 404)
      return isListing(error) ? { problem: unknownModel(alias, name), notes: [] } : silent();
    if (error.status === 403)
      return { problem: forbiddenModel(alias, name, wordsOf(error, request)), notes: [] };
    if (error.status === 401) return { problem: refusedKey(request, wordsOf(error, request)), notes: [] };
    return { problem: null, notes: [unasked(request, name, error)] };
  }
}

/** A 404 that speaks of the model; servers without `GET /models/NAME` answer one of another kind. */
function isListing({ code, message }: APIError): boolean {
  return code === 'model_not_found' || /\bmodel\b/i.test(message.replace(/\S*\/\S*/g, ' '));
}

function silent(): Preflight {
  return { problem: null, notes: [] };
}

/** What the job of a model that is not there says of it, and what to do. */
async function unmade(
  client: OpenAI,
  job: string,
  { why = '' }: ErrorHelp,
  request: PreflightRequest,
): Promise<Partial<Pick<ErrorHelp, 'why' | 'fix'>>> {
  try {
    const answer: unknown = await client.fineTuning.jobs.retrieve(job);
    const { status, fine_tuned_model: made, error } = jobShape.parse(answer);
    const again = 'train it again, and name the new job and its model in pawl.yaml';
    if (status === 'failed')
      return {
        why: `Its job ${job} failed${whyOf(error, request)}, and a job that fails makes no model.`,
        fix: `mend what the job says, ${again}`,
      };
    if (status === 'cancelled')
      return { why: `Its job ${job} was cancelled, and made no model.`, fix: again };
    if (status !== 'succeeded')
      return {
        why: `Its job ${job} is not done (${status}): the model is there once it has succeeded.`,
        fix: 'run this again once the job has succeeded',
      };
    if (made === null || isMadeBy(openAiName(request.id) ?? '', made)) return {};
    return {
      why: `Its job ${job} made ${made}.`,
      fix: `in pawl.yaml, name the model that its job made:\nmodels:\n  ${request.alias}: { id: 'openai:chat:${made}' }`,
    };
  } catch (error) {
    return { why: `${why} ${unknownJob(job, error, request)}.` };
  }
}

/** Why nothing is known of a job. */
function unknownJob(job: string, error: unknown, request: PreflightRequest): string {
  const why = error instanceof z.ZodError ? 'its answer is not a fine-tuning job' : wordsOf(error, request);
  return `${job} could not be asked for: ${why}`;
}

async function jobNotes(client: OpenAI, job: string, request: PreflightRequest): Promise<string[]> {
  const { alias, id, base } = request;
  try {
    const answer: unknown = await client.fineTuning.jobs.retrieve(job);
    const { status, fine_tuned_model, model, trained_tokens, error } = jobShape.parse(answer);
    const tokens = trained_tokens === null ? '' : `, ${whole(trained_tokens)} tokens trained`;
    const wanted = openAiName(id);
    const from = base === undefined ? null : (openAiName(base) ?? base);
    return [
      `${alias}: ${job} ${status}, from ${model}${tokens}.`,
      ...(status !== 'succeeded'
        ? [`${alias}: its job has not succeeded${whyOf(error, request)}; what answers may be another model.`]
        : []),
      ...(fine_tuned_model !== null && wanted !== null && !isMadeBy(wanted, fine_tuned_model)
        ? [`${alias}: ${job} made ${fine_tuned_model}, and pawl.yaml names ${wanted}.`]
        : []),
      ...(from !== null && from !== model
        ? [`${alias}: pawl.yaml says it is trained from ${from}; the job says ${model}.`]
        : []),
    ];
  } catch (error) {
    return [`${alias}: ${unknownJob(job, error, request)}`];
  }
}

/** The model of a job, or one of its checkpoints: `ft:…:9x8y7z:ckpt-step-90`. */
function isMadeBy(wanted: string, made: string): boolean {
  return wanted === made || (wanted.startsWith(`${made}:ckpt-`) && /:ckpt-[\w-]+$/.test(wanted));
}

/** What a job says of its failure, in one line. */
function whyOf(error: z.infer<typeof jobShape>['error'], request: PreflightRequest): string {
  const { code, message } = error ?? {};
  const text = [code, message].filter(Boolean).join(': ');
  return text === '' ? '' : ` (${wordsOf(new Error(text), request)})`;
}

/** An endpoint does not know the model. */
function unknownModel(alias: string, name: string): ErrorHelp {
  return {
    code: 'training/unknown-model',
    what: `The model ${name} (${alias}) does not exist, or this key may not see it.`,
    why: 'It may have been deleted or retired, or belong to another organisation or project.',
    fix: `in pawl.yaml, name a model that exists:\nmodels:\n  ${alias}: { id: 'openai:chat:…' }`,
  };
}

/** The model was shut down; `at` as the endpoint writes it. */
function retiredModel(alias: string, name: string, at: string): ErrorHelp {
  return {
    code: 'training/retired-model',
    what: `The model ${name} (${alias}) was shut down on ${at}.`,
    fix: `move to another model, and judge the move by what is stored of this one:\nmodels:\n  ${alias}: { id: 'openai:chat:…' }`,
  };
}

/** The key may not use the model; `why` in the endpoint's words. */
function forbiddenModel(alias: string, name: string, why: string): ErrorHelp {
  return {
    code: 'training/model-forbidden',
    what: `The key may not use the model ${name} (${alias}).`,
    why,
    fix: 'give the key access to it in the settings of its project, or take a key of the project that owns it',
  };
}

/** The key is not accepted; `why` in the endpoint's words. */
function refusedKey({ alias, keyName }: PreflightRequest, why: string): ErrorHelp {
  const where =
    keyName === undefined
      ? 'as `apiKey` of its settings in pawl.yaml'
      : `as the repository secret ${keyName}`;
  return {
    code: 'training/key-refused',
    what: `The key for ${alias} is not accepted.`,
    why,
    fix: `set a key that is valid, ${where}, then re-run the job`,
  };
}
