import { z } from 'zod';
import { ERROR_CAUSES, OUTPUT_FORMS } from '../../samples/sample.ts';
import { refusalCode, retrievedPassages, retrieverRemarks } from '../../samples/sample-schema.ts';
import { BATCH_ENDPOINTS } from './batch-endpoints.ts';
import { REFUSED_FOR } from './limit-signs.ts';

const index = z.int().min(0);
const finite = z.number();

/** A name in Unicode's composed form: two spellings of one accent are one case, one slot, one metric. */
const name = z.string().normalize('NFC');
const nullableName = name.nullable();
const nullableText = z.string().nullable();

const errorCause = z.enum(ERROR_CAUSES);
const refusal = refusalCode.exactOptional();

const usage = z.object({
  promptTokens: finite.exactOptional(),
  completionTokens: finite.exactOptional(),
  cost: finite.exactOptional(),
  discount: finite.min(0).exactOptional(),
});

const outcome = z.object({
  result: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('scored'),
      passed: z.boolean(),
      score: finite,
      metrics: z.record(name, finite),
      failed: z.array(z.object({ label: z.string(), reason: z.string() })),
      task: z.record(z.string(), finite.min(0)).exactOptional(),
    }),
    z.object({
      kind: z.literal('errored'),
      cause: errorCause,
      message: z.string(),
      refusal,
      unasked: z.literal(true).exactOptional(),
    }),
  ]),
  output: z.string().nullable(),
  form: z.enum(OUTPUT_FORMS).exactOptional(),
  passages: retrievedPassages.exactOptional(),
  remarks: retrieverRemarks.exactOptional(),
  latencyMs: z.number().min(0).nullable(),
  target: usage,
  grader: usage,
  calls: z.object({ target: index, grader: index }),
  cached: z.boolean(),
  at: z.string(),
});

/** One cell's result, as its process saw it. */
export type CellOutcome = z.infer<typeof outcome>;

const failure = z.object({
  cause: errorCause,
  message: z.string(),
  /** Whether another try can end better. */
  retry: z.boolean(),
  /** Milliseconds the provider asked to wait; null where it did not say. */
  retryAfterMs: z.number().min(0).nullable(),
  refusal,
  /** HTTP status, where one is known. */
  status: z.int().nullable().exactOptional(),
});

const statedLimit = z.object({
  limit: z.number().min(0).nullable(),
  windowMs: z.number().min(0).nullable(),
  remaining: z.number().min(0).nullable(),
  resetMs: z.number().min(0).nullable(),
  refills: z.boolean(),
});

/** What an answer says of the limits of its endpoint. */
const limitSigns = z.object({
  about: z.enum(REFUSED_FOR).nullable(),
  waitMs: z.number().min(0).nullable(),
  waitStepMs: z.number().min(0).nullable(),
  requests: statedLimit.nullable(),
  tokens: statedLimit.nullable(),
  wanted: z.number().min(0).nullable(),
});

const together = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell') }),
  z.object({ kind: z.enum(['row', 'suite']), reason: z.string() }),
]);

const askedCase = z.object({
  vars: z.record(z.string(), z.string()),
  checks: z.array(z.record(z.string(), z.unknown())),
  ownChecks: index,
  ownSettings: z.array(z.string()),
  expected: z.string().exactOptional(),
});

const manifest = z.object({
  description: nullableText,
  slots: z.array(
    z.object({
      index,
      promptIndex: index,
      providerIndex: index,
      promptLabel: nullableName,
      providerLabel: nullableName,
      providerId: z.string(),
      promptFile: nullableText,
      retrievalPrompts: z.array(z.string()).exactOptional(),
      promptDigest: z.string(),
      promptShape: z.string(),
      providerDigest: z.string(),
      unnamedDigest: z.string().exactOptional(),
      template: z
        .object({
          form: z.enum(['text', 'code']),
          text: z.string(),
          textDigest: z.string(),
          file: z.string(),
          line: z.int().min(1).nullable(),
        })
        .exactOptional(),
      providerSettings: z.record(z.string(), z.union([z.string(), finite, z.boolean()])),
      given: z.record(z.string(), z.union([z.string(), finite, z.boolean()])).exactOptional(),
      providerWritten: z.string().exactOptional(),
      providerFile: z.string().exactOptional(),
      alias: z.string().exactOptional(),
      aliasesInside: z.array(z.string()).exactOptional(),
      echoes: z.literal(true).exactOptional(),
      leavesPromptOut: z.literal(true).exactOptional(),
      price: z.object({ input: finite.min(0), output: finite.min(0) }).nullable(),
    }),
  ),
  cases: z.array(
    z.object({
      index,
      id: nullableName,
      description: nullableName,
      varsDigest: z.string(),
      assertionsDigest: z.string(),
      vars: z.record(z.string(), z.string()),
      preview: z.string(),
      input: z.string().exactOptional(),
      critical: z.boolean(),
      cluster: nullableText,
      repeatNever: z.boolean(),
      atLeast: z.object({ passes: index, of: index }).exactOptional(),
      texts: z.array(z.string()).exactOptional(),
      asked: askedCase.exactOptional(),
      gradedOnce: z.string().exactOptional(),
      gradedByCode: z.literal(true).exactOptional(),
      relevant: z.string().exactOptional(),
      tags: z.record(z.string(), z.string()).exactOptional(),
      weight: finite.exactOptional(),
    }),
  ),
  cells: z.array(
    z.object({
      index,
      slot: index,
      case: index,
      promptDigest: z.string(),
      promptLength: index,
      settingsDigest: z.string(),
      secretsDigest: z.string().exactOptional(),
      inPrompt: z.string().exactOptional(),
      inPassages: z.literal(true).exactOptional(),
      prompt: z.string().exactOptional(),
    }),
  ),
  commonDigest: z.string(),
  together,
  variables: z.record(
    z.string(),
    z.object({
      isShared: z.boolean(),
      isConstant: z.boolean(),
      isAsked: z.boolean(),
      isShown: z.boolean(),
      isGraded: z.boolean(),
      isTold: z.boolean().exactOptional(),
    }),
  ),
  around: z.record(z.string(), z.string()).exactOptional(),
  unasked: z
    .array(
      z.object({
        text: z.string(),
        file: nullableText,
        line: z.int().min(1).nullable(),
        without: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  maxConcurrency: z.int().min(1).nullable(),
  delayMs: z.number().min(0).nullable(),
  timeoutMs: z.number().min(0).exactOptional(),
  sharedAddresses: z.array(z.string()),
  sharedStores: z.array(z.string()).exactOptional(),
  missingSecrets: z.array(z.string()),
  hosts: z.array(z.object({ host: z.string(), variables: z.array(z.string()) })),
  gradersPerCell: index,
  weightless: z.array(name).exactOptional(),
  named: z.array(name).exactOptional(),
  idleModel: z.string().exactOptional(),
  labels: z.array(z.string()).exactOptional(),
});

const loadFailure = z.object({
  code: z.string(),
  what: z.string(),
  why: z.string().exactOptional(),
  fix: z.string().exactOptional(),
  place: z
    .object({ file: z.string(), line: z.int().exactOptional(), column: z.int().exactOptional() })
    .exactOptional(),
});

/** Provider, host and key: what shares a limit. */
const endpoint = z.object({
  /** Tells it apart in this run. Holds a digest of the key. */
  id: z.string(),
  /** For people, and to know it again in another run: without the key. */
  name: z.string(),
  /** False where nobody can say which host is asked: suites then share a pace, and no failures. */
  isKnown: z.boolean(),
});

/** What a call is for. `given`: no call, the turn of a cell whose output is there already. */
const role = z.enum(['target', 'grader', 'given']);
export type CallRole = z.infer<typeof role>;

/** A request that a provider was about to make. `bodyDigest`: a body that was changed on the way is another request. */
const deferredRequest = z.object({
  base: z.string(),
  endpoint: z.enum(BATCH_ENDPOINTS),
  body: z.string(),
  bodyDigest: z.string(),
  /** The variable that holds its key. The key itself does not leave the process. */
  keyName: z.string(),
  organization: nullableText,
  project: nullableText,
});
export type DeferredRequest = z.infer<typeof deferredRequest>;

const asked = z.record(z.string(), z.string());
/** What a provider answered, as JSON, or the message of what it threw. */
export const tapedAnswer = z.object({ response: z.unknown().optional(), thrown: z.string().exactOptional() });
export type TapedAnswer = z.infer<typeof tapedAnswer>;

/** What a suite's process tells the parent. It runs the suite's own code, so every message is checked. */
export const fromChildSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), manifest }),
  z.object({ type: z.literal('open-failed'), failure: loadFailure }),
  z.object({
    type: z.literal('call'),
    call: index,
    evaluation: index,
    /** Row of the evaluation and slot; null for a comparison of a row's outputs. */
    cell: z.object({ row: index, slot: index }).nullable(),
    role,
    /** Made inside another call, which holds the turn. */
    nested: z.boolean(),
    provider: z.string(),
    endpoint,
    /** Milliseconds that the suite wants this provider to rest after the call. */
    restMs: z.number().min(0),
  }),
  z.object({
    type: z.literal('answered'),
    call: index,
    failure: failure.nullable(),
    limits: limitSigns.nullable(),
    /** Tokens that the answer says it took. */
    tokens: z.number().min(0).nullable(),
  }),
  /** A call's request can wait for a batch. */
  z.object({
    type: z.literal('deferred'),
    call: index,
    /** The call that it is made inside, which holds the turn; null where it holds its own. */
    outer: index.nullable(),
    evaluation: index,
    request: deferredRequest,
  }),
  z.object({ type: z.literal('done'), evaluation: index, row: index, slot: index }),
  z.object({
    type: z.literal('outcome'),
    evaluation: index,
    row: index,
    slot: index,
    /** Null where the parent refused a call of the cell. */
    outcome: outcome.nullable(),
  }),
  /** An answer to be kept on the tape. */
  z.object({ type: z.literal('recorded'), asked, answer: tapedAnswer }),
  /** An answer of the tape is wanted in the place of asking. */
  z.object({ type: z.literal('wanted'), ask: index, asked }),
  z.object({
    type: z.literal('evaluated'),
    evaluation: index,
    /** What stopped it; null where it came to its end. */
    failure: z.string().nullable(),
    /** It was stopped by the parent's refusal of a call. */
    refused: z.boolean(),
  }),
]);

/** Any message of a suite's process, checked. */
export type FromChild = z.infer<typeof fromChildSchema>;
/** What shares a limit with whom. */
export type Endpoint = z.infer<typeof endpoint>;
/** Why a call did not answer, and whether another try can end better. */
export type CallFailure = z.infer<typeof failure>;
/** A manifest without the names that only the parent knows. */
export type ChildManifest = z.infer<typeof manifest>;
/** Why a suite could not be loaded, in the shape of a `PawlError`. */
export type LoadFailure = z.infer<typeof loadFailure>;
