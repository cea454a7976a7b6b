import path from 'node:path';

/** Where the files of the journey lie: a folder for each step, with the files that its pull request adds or edits. */
export const JOURNEY = path.resolve(import.meta.dirname, '../../fixtures/journey');

/** One run of the gate: a pull request, or a later push to one. */
export interface JourneyStep {
  /** Its folder in `fixtures/journey`, and its block on the page. */
  readonly name: string;
  readonly subject: string;
  readonly verdict: 'pass' | 'regressed';
  /** Not merged: the next step goes on with its branch. */
  readonly isOpen?: true;
  /** What is drafted, reviewed and exported before the commit, and the simulated fine-tune that is trained on it. */
  readonly training?: Training;
}

export interface Training {
  /** Part of the model's id behind the last colon. */
  readonly name: string;
  /** Drafts to ask for. */
  readonly count: number;
  /** The queue that the reviewer takes for another one. */
  readonly mistaken?: Readonly<Record<string, string>>;
}

export const STEPS: readonly JourneyStep[] = [
  { name: '1-prompt', subject: 'A prompt and its suite', verdict: 'pass' },
  { name: '2-examples', subject: 'Six examples in the prompt', verdict: 'regressed', isOpen: true },
  { name: '2-examples-mended', subject: 'File the example under its right queue', verdict: 'pass' },
  { name: '3-rag', subject: 'Answer from the help centre', verdict: 'pass' },
  {
    name: '4-fine-tune',
    subject: 'A fine-tuned model',
    verdict: 'pass',
    training: { name: 'spring', count: 60 },
  },
  { name: '5-retrieval', subject: 'Cut by headings, three passages', verdict: 'pass' },
  {
    name: '6-re-trained',
    subject: 'The model trained again, on 90 examples',
    verdict: 'regressed',
    isOpen: true,
    training: { name: 'summer', count: 90, mistaken: { exchange: 'refund' } },
  },
  {
    name: '7-mended',
    subject: 'The same training with the exchanges filed right',
    verdict: 'pass',
    training: { name: 'autumn', count: 90 },
  },
];
