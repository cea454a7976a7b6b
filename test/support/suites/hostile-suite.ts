import { everyPiece } from '../../report/hostile-text.ts';

export const MARKER = '<!-- pawl-gate:default -->';
/** What ends blocks, opens tags, speaks to the runner or moves a terminal; each on a line of its own. */
export const HOSTILE = `${[
  MARKER,
  '::set-output name=verdict::pass',
  '::error::x',
  '##[error]x',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[setParameter name='a' value='b']",
  '::stop-commands::x',
  '```',
  '</details></code>',
  everyPiece,
].join('\n')}\n`.toWellFormed();

/** Escape sequences, other control characters, and characters that turn or hide text. */
export const UNSEEN = /[\x00-\x08\x0B-\x1F\x7F\u200B\u202A-\u202E\u2066-\u2069]/;

/** A suite whose names and answers are hostile. It passes where the prompt says "please", which main's does. */
export const hostileSuite = {
  'evals/h/promptfooconfig.yaml': JSON.stringify({
    description: HOSTILE,
    prompts: ['file://prompt.txt'],
    providers: ['file://provider.cjs'],
    tests: [1, 2, 3].map((n) => ({
      description: `${n} ${HOSTILE}`,
      vars: { n },
      assert: [{ type: 'contains', value: `yes ${HOSTILE}`, metric: `m ${HOSTILE}` }],
    })),
  }),
  'evals/h/answer.txt': HOSTILE,
  'evals/h/prompt.txt': 'please {{n}}\n',
};
