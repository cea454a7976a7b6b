import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { keyNames, type MadeChoices, type StarterChoices, wrongKey } from './starter-choices.ts';

/** The two streams of a person's terminal. */
interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks what is not chosen yet, each with the likely answer to confirm. Null: somebody gave up, and nothing is to be written. */
export async function askChoices(
  made: MadeChoices,
  likely: StarterChoices,
  streams: Streams,
): Promise<StarterChoices | null> {
  const ci =
    made.ci ??
    (await select<StarterChoices['ci']>({
      ...streams,
      message: 'Where do your pull requests run?',
      initialValue: likely.ci,
      options: [
        { value: 'github', label: 'GitHub Actions' },
        { value: 'gitlab', label: 'GitLab CI' },
        { value: 'other', label: 'Another CI', hint: 'Azure DevOps, Bitbucket, CircleCI, Jenkins …' },
      ],
    }));
  if (isCancel(ci)) return null;
  const isPublishing =
    made.isPublishing ??
    (ci === 'github' &&
      (await select({
        ...streams,
        message: 'How many jobs judge a pull request?',
        initialValue: likely.isPublishing,
        options: [
          { value: false, label: 'One', hint: 'it runs the suites and writes the comment' },
          {
            value: true,
            label: 'Two',
            hint: 'the job with the keys can write nothing; another one writes the comment',
          },
        ],
      })));
  if (isCancel(isPublishing)) return null;
  const typed =
    made.keys?.join(', ') ??
    (await text({
      ...streams,
      message: 'Which variables hold the keys of your models? Names alone, never a key itself.',
      placeholder: 'none',
      initialValue: likely.keys.join(', '),
      validate: (value) => wrongKey(value ?? ''),
    }));
  if (isCancel(typed)) return null;
  const comment =
    made.comment ??
    (ci === 'other'
      ? likely.comment
      : await select<StarterChoices['comment']>({
          ...streams,
          message: 'When does a pull request get a comment?',
          initialValue: likely.comment,
          options: [
            { value: 'changes', label: 'When it changes what a suite depends on' },
            { value: 'failures', label: 'When a suite got worse or was not measured' },
            { value: 'always', label: 'Always' },
            { value: 'off', label: 'Never', hint: 'the check and the report alone' },
          ],
        }));
  if (isCancel(comment)) return null;
  return { ci, isPublishing, keys: keyNames(typed), comment };
}
