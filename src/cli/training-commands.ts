import { TRAINING_FORMATS } from '../training/example-formats.ts';
import { type Command, type Flag, policy, suite } from './flags.ts';

const from: Flag = {
  type: 'string',
  value: 'FILE',
  summary:
    'Samples to look for failures in: what `gate` or `run` wrote, or `store` (main’s own). Default: .pawl/samples.jsonl',
};

/** Commands that turn failures into training data and further cases. */
export const TRAINING_COMMANDS = {
  'export training': {
    summary:
      'Write failing answers into a review file, and those that a person corrected and accepted as training data. Asks no model.',
    positionals: { usage: '[REVIEWED…]', min: 0, max: 100 },
    flags: {
      from,
      holdout: {
        type: 'string',
        value: 'SHARE',
        summary:
          'Share (0–1) of the failing cases that stay in the suite to test the model, and out of the review. Default: 0.5',
      },
      passing: {
        type: 'boolean',
        summary: 'Include cases that always passed, with their answer as `corrected`.',
      },
      format: {
        type: 'string',
        value: 'FORMAT',
        choices: Object.keys(TRAINING_FORMATS),
        summary: Object.entries(TRAINING_FORMATS)
          .map(([name, what], at) => `${name}${at === 0 ? ' (default)' : ''}: ${what}.`)
          .join(' '),
      },
      price: {
        type: 'string',
        value: 'USD',
        summary: 'US dollars per million tokens trained, for the estimate. Default: not known.',
      },
      epochs: {
        type: 'string',
        value: 'N',
        summary: 'How often training goes through the file, for the estimate. Default: 3',
      },
      out: {
        type: 'string',
        value: 'FILE',
        summary:
          'What is written. Default: .pawl/training-review.yaml, and of a reviewed file training.jsonl',
      },
      suite,
      policy,
    },
  },
  draft: {
    summary:
      'Have a model draft test cases into a review file, and write those that a person accepted as tests.',
    positionals: { usage: '[REVIEWED]', min: 0, max: 1 },
    flags: {
      model: {
        type: 'string',
        value: 'ID',
        summary: 'The provider that drafts, as promptfoo names it, or a model of pawl.yaml: pawl:model:NAME.',
      },
      from: {
        ...from,
        summary: 'Draft only from failing cases of these samples: a file, or `store`. Default: all cases.',
      },
      kind: {
        type: 'string',
        value: 'WORDS',
        summary:
          'Draft cases of a kind that the suite lacks, described in words, each with what a right answer is. Default: variations of its cases.',
      },
      count: { type: 'string', value: 'N', summary: 'Drafts to ask for. Default: 20' },
      out: {
        type: 'string',
        value: 'FILE',
        summary:
          'What is written. Default: .pawl/drafts.yaml, and of a reviewed file drafted.yaml beside the suite',
      },
      suite,
      policy,
    },
  },
} as const satisfies Record<string, Command>;
