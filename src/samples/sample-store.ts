import type { RecordProblem } from './read-records.ts';
import type { Sample } from './sample.ts';

/** What a store holds of one suite. Nothing is fatal but a store that cannot be reached at all. */
export interface StoredSamples {
  /** Oldest first; each sample once, however often it was appended. */
  readonly samples: readonly Sample[];
  /** What was skipped, and why. */
  readonly problems: readonly RecordProblem[];
}

/** Where samples outlive a run: main's baseline. Writers may race; no sample is lost by it. */
export interface SampleStore {
  /** Adds samples of one suite. Resolves once they are stored; throws PawlErrors `samples/…` when they cannot be. */
  append(suite: string, samples: readonly Sample[]): Promise<void>;
  /** Everything stored of one suite; empty where there is nothing. */
  read(suite: string): Promise<StoredSamples>;
  /** Where it is, for people: `refs/pawl/baseline of origin`. */
  describe(): string;
}
