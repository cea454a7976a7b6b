import type { Arm } from '../samples/sample.ts';
import type { TapedAnswer } from './messages/child-messages.ts';
import type { Replayed } from './messages/parent-messages.ts';

/** What a provider is asked, in parts that are compared one by one: texts, and digests of everything else. Holds no secret. */
export type AskedParts = Readonly<Record<string, string>>;

/** Answers of providers: kept as they come, or given instead of asking. */
export type Tape =
  | {
      readonly kind: 'record';
      /** Names of variables that hold keys: a replay has something else in their places. */
      keysIn(names: readonly string[]): void;
      /** What the run chooses by chance, so that a replay chooses the same. */
      chose(seed: number): void;
      keep(arm: Arm, asked: AskedParts, answer: TapedAnswer): void;
    }
  | {
      readonly kind: 'replay';
      /** What stands in the place of the keys that the recorded run had, by the names of their variables. */
      readonly keys: Readonly<Record<string, string>>;
      /** What the recorded run chose by; null where it chose nothing. */
      readonly seed: number | null;
      /** The next answer to this request, or why the recording has none. */
      next(arm: Arm, asked: AskedParts): Replayed;
    };
