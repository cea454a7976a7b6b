import { z } from 'zod';
import type { Comparison } from '../compare/comparison.ts';
import { type Policy, policySchema } from '../config/policy/policy.ts';
import type { ChangedFile, ConsentFacts, PromptDiff, ReportContext } from '../report/context.ts';
import { DIGEST, type Ledger } from '../trust/ledger.ts';
import { RULE_KINDS, type RuleChange } from '../trust/rule-change.ts';
import { judge } from '../verdict/judge.ts';
import { type EarlierVerdict, standingVerdict } from '../verdict/standing.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { ACCEPTABLE, OUTCOMES, PERMISSIONS } from '../vocabulary.ts';
import { comparisonSchema } from './comparison-schema.ts';
import { contradictions } from './contradictions.ts';
import { type Fields, list, PROMPT_DIFFS, values } from './data-values.ts';

const { count, file, number, text } = values;

/** The lines of the policy that a verdict depends on, once the evidence is there. */
const policyData = policySchema.pick({
  enforce: true,
  alpha: true,
  block: true,
  mixed: true,
  inconclusive: true,
  loosening: true,
  removals: true,
  notMeasured: true,
});

const earlier = z.strictObject({
  attempt: z.int().min(1),
  outcome: z.enum(OUTCOMES),
  at: z.iso.datetime().nullable(),
} satisfies Fields<EarlierVerdict>);

const ruleChange = z.strictObject({
  kind: z.enum(RULE_KINDS),
  rule: text,
  from: text.nullable(),
  to: text.nullable(),
  file: file.nullable(),
  line: z.int().min(1).nullable(),
  loosens: z.boolean(),
  evidence: text.exactOptional(),
} satisfies Fields<RuleChange>);

const changedFile = z.strictObject({
  file,
  added: count,
  removed: count,
  binary: z.literal(true).exactOptional(),
  settings: list(text).exactOptional(),
} satisfies Fields<ChangedFile>);

const promptDiff = z.strictObject({
  file,
  suites: list(text),
  line: z.int().min(1),
  diff: text,
} satisfies Fields<PromptDiff>);

const digest = z.string().regex(DIGEST);
const digests = list(digest, 1_000);

const ledger = z.strictObject({
  runs: digests,
  forgotten: count.default(0),
  lost: digests.default([]),
  convicted: digests,
  offers: z.record(digest, digests),
} satisfies Fields<Ledger>);

/** What of consent the judging job knows. Whether there are comments to say it in is the publishing job's to know. */
export type ToldConsent = Omit<ConsentFacts, 'hasConversation' | 'uncounted'>;

const acceptance = z.strictObject({
  id: digest,
  of: z.enum(ACCEPTABLE),
  cases: list(text, 1_000),
  by: text,
  reason: text.nullable(),
} satisfies Fields<ConsentFacts['accepted'][number]>);

const toldConsent = z.strictObject({
  accepted: list(acceptance, 100),
  offers: list(z.strictObject({ id: digest, of: z.enum(ACCEPTABLE), cases: count }), 10),
  by: z.enum(PERMISSIONS),
  author: z.boolean(),
  commandLine: z.boolean(),
} satisfies Fields<ToldConsent>);

/** What of a report's context only the judging job knows. Links, names and the command to repeat it are the publishing job's own. */
type ToldContext = Pick<
  ReportContext,
  | 'baseLabel'
  | 'changedFiles'
  | 'promptDiffs'
  | 'baselineAge'
  | 'seconds'
  | 'outputs'
  | 'suggestions'
  | 'notes'
> & { readonly consent?: ToldConsent };

const toldContext = z.strictObject({
  baseLabel: text,
  changedFiles: list(changedFile),
  promptDiffs: list(promptDiff, PROMPT_DIFFS),
  baselineAge: text.nullable(),
  seconds: number.min(0).nullable(),
  outputs: z.boolean(),
  suggestions: z.boolean().exactOptional(),
  notes: list(text),
  consent: toldConsent.exactOptional(),
} satisfies Fields<ToldContext>);

/** What a verdict is made of: the comparison, the rules that judge it, and earlier verdicts on the same change. */
export interface GateData {
  /** The branch that the change was compared with; null: its event named none. */
  readonly baseRef: string | null;
  readonly policy: Pick<Policy, keyof z.infer<typeof policyData>>;
  readonly earlier: readonly EarlierVerdict[];
  readonly ruleChanges: readonly RuleChange[];
  readonly comparison: Comparison;
  /** What the next run should know; null where no comment will hold it. */
  readonly memory: Ledger | null;
  readonly context: ToldContext;
}

/** The door for such data from a file of another job: everything is known, bounded, finite, and contradicts nothing else. */
export const gateDataSchema = z
  .strictObject({
    baseRef: text.nullable(),
    policy: policyData,
    earlier: list(earlier, 1_000),
    ruleChanges: list(ruleChange),
    comparison: comparisonSchema,
    memory: ledger.nullable(),
    context: toldContext,
  } satisfies Fields<GateData>)
  .superRefine(({ comparison, context: { consent } }, { addIssue }) => {
    const accepted = new Set((consent?.accepted ?? []).flatMap(({ cases }) => cases));
    for (const message of contradictions(comparison, accepted)) addIssue({ code: 'custom', message });
  });

/**
 * The verdict that this data means. Its outcome, reasons and exit code are never read from a file: the rules that judge in
 * the gate judge here again. `rules`: what the publishing workflow itself asks for.
 */
export function verdictOf(data: GateData, rules: (policy: Policy) => Policy = (own) => own): Verdict {
  const policy = rules(wholePolicy(data));
  return standingVerdict(judge(data.comparison, policy, data.ruleChanges), data.earlier, policy);
}

function wholePolicy({ policy }: GateData): Policy {
  return { ...policySchema.parse({}), ...policy };
}
