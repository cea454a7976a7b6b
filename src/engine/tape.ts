import type { Arm } from '../samples/sample.ts';
import type { TapedAnswer } from './messages/child-messages.ts';

/** What a provider is asked, in parts that can be told apart one by one: texts, and digests of what is no text. Holds no secret. */
export type AskedParts = Readonly<Record<string, string>>;

/** Answers of providers on a file: kept as they come, or given in the place of asking. */
export type Tape =
  | {
      readonly kind: 'record';
      keep(arm: Arm, asked: AskedParts, answer: TapedAnswer): void;
    }
  | {
      readonly kind: 'replay';
      /** The next answer to this request, or why there is none. */
      next(arm: Arm, asked: AskedParts): { readonly answer: TapedAnswer } | { readonly why: string };
    };
