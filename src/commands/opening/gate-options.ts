import type { GateConfig } from '../../config/gate-config.ts';
import type { GateEvent } from '../../pipeline/pipeline.ts';
import type { MergedInput } from '../../plan/stored/merged-samples.ts';
import type { Sample } from '../../samples/sample.ts';
import type { CiEvent } from '../../trees/arms.ts';
import type { Conversation } from '../../trust/consent.ts';
import type { OpenEngine } from './open-engine.ts';

/** A run whose requests may wait for batches. */
export interface BatchedRun {
  /** What is still in batches, in lines for people. Empty where nothing is. */
  lines(): readonly string[];
  /** When the first of the batches was sent that this run goes on with; null where it began them itself. */
  since(): string | null;
  /** What is stored, or in the journal: its answers are used up. */
  spent(samples: readonly Sample[]): void;
  /** What was drawn is stored. */
  kept(): void;
}

/** What a shell knows about the run that is wanted. */
export interface GateOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly openEngine: OpenEngine;
  /** null: a local run. */
  readonly event: CiEvent | null;
  /** The event that secrets are not given to, in words; null where they are given. */
  readonly secretsWithheld: string | null;
  readonly base?: string | undefined;
  /** The verdict is put up for the commit that the CI names, whoever chose the base. */
  readonly published?: boolean;
  readonly policyFile?: string | undefined;
  /** Somebody named the policy for this very run: one that main lacks judges as it stands. What main has is main's to say. */
  readonly policyWins?: boolean;
  readonly suite?: string | undefined;
  /** Laid over the policy: what the shell's own inputs say. Where the change edits the workflow, they only tighten. */
  readonly overrides?: (config: GateConfig) => GateConfig;
  /** How the configuration of a tree is read, and what then judges; absent: it is the tree's own, and main's judges. */
  readonly configOf?: (root: string) => GateConfig;
  /** Where the run's samples are written down as they arrive; absent: where journals of a checkout are. */
  readonly journalFolder?: string;
  /** The folder of the recording that answers in place of providers. Absent: they are asked. */
  readonly replayed?: string;
  /** Requests of this run may wait for batches. Absent: none does. Never in a gate. */
  readonly batches?: BatchedRun;
  readonly log: (line: string) => void;
  readonly onEvent: (event: GateEvent) => void;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  /** Ask again, although a run on this very change has come to a verdict. */
  readonly fresh?: boolean;
  /** What people typed, for "reproduce". */
  readonly words: readonly string[];
  readonly runUrl: string | null;
  /** What other runs left of these commits of main, newest first: on a push, the gates of the pull requests that it merged. */
  readonly merged?: (commits: readonly string[]) => Promise<MergedInput>;
  /** What makes an ID this pull request's alone, as it goes to this branch: `owner/name#7 into main`. Absent: a local run. */
  readonly scope?: string;
  /** Reads what people said of the change, and what earlier runs of the gate with this title remember. Absent: nobody is asked. */
  readonly conversation?: (title: string | null) => Promise<Conversation>;
  /** IDs that the command line accepts. */
  readonly accept?: readonly string[];
  /** How many jobs ask the same providers at once. Absent: this one alone. */
  readonly jobs?: number;
  /** Files or folders with the parts that shards of this run drew. Absent: this job asks everything. */
  readonly parts?: readonly string[];
  /** Gives the seed that chooses which answers of parts are asked once more: the one that is drawn here by chance, or that of a recorded run. Absent: the drawn one. */
  readonly seed?: (draw: () => number) => number;
  /** Added to git's environment where samples are stored: credentials that nothing else may see. */
  readonly storeEnv?: NodeJS.ProcessEnv;
}
