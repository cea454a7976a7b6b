import type { STORED_OUTPUTS } from '../../vocabulary.ts';
import type { RecordProblem } from '../read-records.ts';
import type { Sample } from '../sample.ts';

/** What a store holds of one suite. Nothing is fatal but a store that cannot be reached at all. */
export interface StoredSamples {
  /** Oldest first; each sample once, however often it was appended. */
  readonly samples: readonly Sample[];
  /** What was skipped, and why. */
  readonly problems: readonly RecordProblem[];
}

/** Where samples outlive a run: main's baseline. Writers may race; no sample is lost by it. */
export interface SampleStore {
  /**
   * Adds samples of one suite, and tidies up where many appends have piled up. Resolves once they are stored; throws
   * PawlErrors `samples/…` when they cannot be.
   */
  append(suite: string, samples: readonly Sample[]): Promise<void>;
  /** Everything stored of one suite; empty where there is nothing. */
  read(suite: string): Promise<StoredSamples>;
  /**
   * Forgets the samples of a suite (null: of every suite) where `keep` is false, and returns how many that were.
   * A file that it rewrites keeps no line that could not be read; one of a newer version or of somebody else stays.
   * What is appended meanwhile is either judged by `keep` too or untouched. Throws like `append`.
   */
  purge(suite: string | null, keep: (sample: Sample) => boolean): Promise<number>;
  /** Where it is, for people: `refs/pawl/baseline of origin`. */
  describe(): string;
}

/** How a store keeps what it is given. */
export interface StoreTerms {
  /** `digest`: of each output only its SHA-256 and its length, and no words that may quote it. */
  readonly outputs: (typeof STORED_OUTPUTS)[number];
  readonly keep: {
    /** Most samples of one case in one slot under the same keys; the newest stay. */
    readonly samples: number;
    /** Older ones go, in days. */
    readonly days: number;
  };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
