import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { type Policy, TITLE_CHARACTERS } from '../config/policy/policy.ts';
import { PawlError } from '../errors.ts';
import { whole } from '../numbers.ts';
import type { ConsentFacts, ReportContext } from '../report/context.ts';
import type { Ledger } from '../trust/ledger.ts';
import type { EarlierVerdict } from '../verdict/standing.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { docsPage } from '../vocabulary.ts';
import { cutSuites, cutTexts } from './cut-data.ts';
import { PROMPT_DIFFS } from './data-values.ts';
import { type GateData, gateDataSchema, type ToldConsent } from './gate-data.ts';

const publicationFile = z.strictObject({
  schemaVersion: z.literal(3),
  repository: z.string().max(1_000),
  headSha: z.string().max(64),
  title: z.string().max(TITLE_CHARACTERS).nullable(),
  data: gateDataSchema,
});

/** Most bytes of such a file that are written or read. */
const PUBLICATION_BYTES = 64 * 1024 * 1024;

/** The commit that a publication is about, and the gate that gives it. */
export interface PublicationFacts {
  readonly repository: string;
  readonly headSha: string;
  /** Tells several gates of a repository apart; null: its only one. */
  readonly title: string | null;
}

/** A judged change, and what judged it. */
export interface JudgedFacts {
  readonly verdict: Verdict;
  readonly context: ReportContext;
  readonly policy: Policy;
  /** This run's share of the policy's alpha. */
  readonly alpha: number;
  readonly earlier: readonly EarlierVerdict[];
  /** What the next run should know; null where no comment will hold it. */
  readonly memory: Ledger | null;
  /** The branch that the change was compared with; null: its event names none. */
  readonly baseRef: string | null;
}

/** The data of a judged change for another job: no more of its outputs than that job can show, and nothing rendered. */
export function gateData(judged: JudgedFacts, withOutputs = true): GateData {
  const { verdict, context, policy, alpha, earlier, memory, baseRef } = judged;
  const { enforce, block, mixed, inconclusive, loosening, removals, notMeasured } = policy;
  const { suites: _all, ...totals } = verdict.comparison;
  const { baseLabel, changedFiles, promptDiffs, baselineAge, seconds, outputs, notes } = context;
  const { suggestions, consent } = context;
  return cutTexts({
    baseRef,
    policy: { enforce, alpha, block, mixed, inconclusive, loosening, removals, notMeasured },
    earlier: earlier.map(({ attempt, outcome, at }) => ({ attempt, outcome, at })),
    ruleChanges: verdict.ruleChanges,
    comparison: { suites: cutSuites(verdict, outputs && withOutputs), ...totals },
    memory,
    context: {
      baseLabel,
      changedFiles,
      promptDiffs: promptDiffs.slice(0, PROMPT_DIFFS),
      baselineAge,
      seconds,
      outputs,
      ...(suggestions !== undefined && { suggestions }),
      notes,
      ...(consent && { consent: toldConsent(consent) }),
    },
  });
}

function toldConsent({ accepted, offers, by, author, commandLine }: ConsentFacts): ToldConsent {
  return { accepted, offers, by, author, commandLine };
}

/** The file's text, ending in a newline. Throws a `PawlError` where another job could not read it. */
export function publicationText(facts: PublicationFacts, judged: JudgedFacts): string {
  const { repository, headSha, title } = facts;
  const text = [true, false]
    .map((withOutputs) => gateData(judged, withOutputs))
    .map((data) => `${JSON.stringify({ schemaVersion: 3, repository, headSha, title, data })}\n`)
    .find((candidate) => Buffer.byteLength(candidate) <= PUBLICATION_BYTES);
  if (text === undefined) throw unusable(`It would have more than ${whole(PUBLICATION_BYTES)} bytes.`);
  parsePublication(text, facts);
  return text;
}

/**
 * The data in such a file. The job that wrote it ran code of the pull request, so it is hostile until checked: unknown
 * versions, fields and lengths are refused, and so is an answer about another commit or another gate than this run's.
 * Throws a usage error.
 */
export function parsePublication(text: string, facts: PublicationFacts): GateData {
  const result = publicationFile.safeParse(json(text));
  if (!result.success) {
    const issues = result.error.issues.slice(0, 5);
    throw unusable(
      issues.map(({ path, message }) => `${path.join('.') || 'content'}: ${message}`).join('; '),
    );
  }
  const { repository, headSha, title, data } = result.data;
  if (repository !== facts.repository || headSha !== facts.headSha)
    throw unusable(
      `It is about ${repository}@${headSha.slice(0, 7)}, this run about ${facts.repository}@${facts.headSha.slice(0, 7)}.`,
    );
  if (named(title) !== named(facts.title)) throw otherGate(named(title), named(facts.title));
  return data;
}

/** The data in the file at this absolute path, checked as `parsePublication` does. Throws a usage error. */
export function readPublication(path: string, facts: PublicationFacts): GateData {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw unusable('There is no such file: did the job that runs the suites upload it?');
  if (stat.size > PUBLICATION_BYTES)
    throw unusable(`It has ${whole(stat.size)} bytes; at most ${whole(PUBLICATION_BYTES)} are read.`);
  return parsePublication(readFileSync(path, 'utf8'), facts);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('It is not JSON.');
  }
}

/** A title as check and comment have it. */
function named(title: string | null): string {
  return title?.trim() ?? '';
}

function unusable(why: string): PawlError {
  return new PawlError({
    code: 'github/unusable-publication',
    what: 'The answer that an earlier job left cannot be published.',
    why,
    fix: `Let both jobs use the same version of this action: ${docsPage('how-to/two-jobs.md#two-jobs')}`,
  });
}

/** A file cannot choose whose check it becomes: the publishing job's own input does. */
function otherGate(theirs: string, ours: string): PawlError {
  const shown = (title: string) =>
    title === '' ? 'a gate without a title' : `the gate ${JSON.stringify(title)}`;
  return new PawlError({
    code: 'github/other-gate',
    what: 'The answer that an earlier job left is of another gate than the one that this job publishes.',
    why: `It is of ${shown(theirs)}, and this job publishes for ${shown(ours)}. The workflow says which, not the file.`,
    fix:
      theirs === ''
        ? 'If this job is to publish it, take `title:` out of its `with:`.'
        : `If this job is to publish it, name the gate:\nwith:\n  mode: publish\n  title: ${JSON.stringify(theirs)}`,
  });
}
