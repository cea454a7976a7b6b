/** What the page of error codes says where the words of an error are made at run time. Absent: the source has them. */
interface Words {
  readonly what?: string;
  readonly fix?: string;
}

const NAME_RESULTS = 'name a file with results of promptfoo, records of Pawl, or JSON Lines';

/** By code. A test holds that each code has a cause and what to do. */
export const MADE_ELSEWHERE: Readonly<Record<string, Words>> = {
  'assembly/no-variants': { fix: 'add tests to the suite, or mend what the message says of it' },
  'assembly/not-served': {
    what: 'The application of `serve:` in pawl.yaml did not start. The message holds its last lines.',
    fix: 'mend the command, the port or the ready path of `serve:`, or what the last lines name',
  },
  'config/duplicate-key': { fix: 'remove one of the two lines, or give one of them another name' },
  'config/glob': {
    what: 'A pattern in pawl.yaml is not a glob of files in this repository.',
    fix: 'write it relative to the repository, with forward slashes, such as `src/**`',
  },
  'config/invalid': {
    what: 'Several things are wrong in the configuration. The message lists each with its own code and place.',
    fix: 'mend each of them as its line says',
  },
  'config/missing-key': { fix: 'add the key; the message has the lines to paste' },
  'config/out-of-range': { fix: 'write a value of the range that the message names' },
  'config/too-deep': { what: 'This file is nested too deeply to be read.' },
  'config/unknown-key': {
    fix: 'write the key that the message proposes, move it under the block that it belongs to, or remove it',
  },
  'config/unusable-metric': {
    fix: 'name a metric that the suite has, or give the suite the task, retriever or assertion that measures it',
  },
  'config/wrong-type': {
    what: 'A value of pawl.yaml is of another type than its key takes, such as a text in place of a number.',
    fix: 'write a value of the type that the message names',
  },
  'engine/main-changed': {
    fix: 'let no code of the pull request, and no code of a suite, write to the tree of the other side or end its processes. Then run the gate again',
  },
  'github/unnamed-pull-request': {
    fix: 'let the measuring workflow run on `pull_request`, keep one open pull request for the branch, then run the publishing workflow again',
  },
  'report/no-page': {
    what: 'The HTML report could not be written. The message says why.',
    fix: 'make room where the result lies, or copy the result to a folder that can be written',
  },
  'results/empty': { fix: NAME_RESULTS },
  'results/not-a-file': { fix: NAME_RESULTS },
  'results/unreadable': { fix: 'give yourself the right to read the file' },
  'shards/incomplete': {
    fix: 'run all shards of this commit again, and merge their parts alone. In a job of GitHub, run the failed jobs of the run again, else all of them',
  },
  'shards/no-parts': {
    fix: 'name the folder that the shards wrote to: pawl merge parts',
  },
  'training/malformed-line': {
    what: 'A line of a training file is not an example. The message says what is wrong with it.',
  },
  'training/suite-unread': {
    fix: 'mend the suite as the message says, or leave it out by `ignore:` in pawl.yaml',
  },
  'trees/another-commit': {
    fix: 'leave `ref` out of the checkout, or name the commit, as the message says; in GitLab: git checkout --detach "$CI_COMMIT_SHA"',
  },
};
