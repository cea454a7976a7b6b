import { describe, expect, test } from 'vitest';
import type { BaseRule } from '../../../src/trees/git/base-rule.ts';
import { baseRule } from '../../../src/trees/git/base-rule.ts';
import { ciBase, ciBaseWords, isInCi } from '../../../src/trees/git/ci-base.ts';
import { resolveArms } from '../../../src/trees/resolve-arms.ts';
import { commit, git } from '../../support/files/repository.ts';
import { repository, temporaryFolder } from '../../support/files/temporary.ts';
import { request } from '../arms-request.ts';

const SHA = 'b'.repeat(40);
const gitlab = { GITLAB_CI: 'true', CI_DEFAULT_BRANCH: 'main' };
const merge = {
  ...gitlab,
  CI_MERGE_REQUEST_DIFF_BASE_SHA: SHA,
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/2',
};

const rows: [string, Record<string, string>, Partial<BaseRule> | null][] = [
  ['no CI', { CI_DEFAULT_BRANCH: 'x', CHANGE_TARGET: 'x', GITHUB_BASE_REF: 'x' }, null],
  ['a CI that says it is none', { GITLAB_CI: 'false', CI_DEFAULT_BRANCH: 'x' }, null],
  [
    'GitLab, a merge request',
    merge,
    {
      kind: 'fork-of-ref',
      ref: SHA,
      name: 'release/2',
      because: 'chosen by CI_MERGE_REQUEST_DIFF_BASE_SHA (GitLab)',
    },
  ],
  [
    'GitLab, merged results',
    { ...merge, CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result' },
    {
      kind: 'fork-of-branch',
      branch: 'release/2',
      because: 'chosen by CI_MERGE_REQUEST_TARGET_BRANCH_NAME (GitLab)',
    },
  ],
  [
    'GitLab, a merge train',
    { ...merge, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' },
    { kind: 'fork-of-branch', branch: 'release/2' },
  ],
  [
    'GitLab, a merge request without its commit',
    { ...merge, CI_MERGE_REQUEST_DIFF_BASE_SHA: '' },
    { kind: 'fork-of-branch', branch: 'release/2' },
  ],
  [
    'GitLab, a branch',
    gitlab,
    { kind: 'fork-of-branch', branch: 'main', because: 'chosen by CI_DEFAULT_BRANCH (GitLab)' },
  ],
  [
    'Azure Repos, by its full name',
    { TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' },
    {
      kind: 'fork-of-branch',
      branch: 'main',
      because: 'chosen by SYSTEM_PULLREQUEST_TARGETBRANCH (Azure DevOps)',
    },
  ],
  [
    'Bitbucket',
    { BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_PR_DESTINATION_BRANCH: 'develop' },
    { branch: 'develop', because: 'chosen by BITBUCKET_PR_DESTINATION_BRANCH (Bitbucket)' },
  ],
  [
    'CircleCI names none',
    { CIRCLECI: 'true', CIRCLE_BRANCH: 'x' },
    { kind: 'fork-of-default', because: 'the default branch, as CircleCI names no target' },
  ],
  [
    'Jenkins, a pull request of a multibranch project',
    { JENKINS_URL: 'https://ci.example/', CHANGE_TARGET: 'main' },
    { branch: 'main', because: 'chosen by CHANGE_TARGET (Jenkins)' },
  ],
  [
    'Jenkins, a branch',
    { JENKINS_HOME: '/var/jenkins' },
    { kind: 'fork-of-default', because: 'the default branch, as Jenkins names no target' },
  ],
  [
    'Buildkite, a pull request',
    {
      BUILDKITE: 'true',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main',
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'trunk',
    },
    { branch: 'main', because: 'chosen by BUILDKITE_PULL_REQUEST_BASE_BRANCH (Buildkite)' },
  ],
  [
    'Buildkite, a branch, whose variable is empty',
    {
      BUILDKITE: 'true',
      BUILDKITE_PULL_REQUEST_BASE_BRANCH: '',
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'trunk',
    },
    { branch: 'trunk', because: 'chosen by BUILDKITE_PIPELINE_DEFAULT_BRANCH (Buildkite)' },
  ],
  [
    'GitHub, as a command',
    { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' },
    { branch: 'main', because: 'chosen by GITHUB_BASE_REF (GitHub)' },
  ],
  ['GitHub, a push', { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: '' }, { kind: 'fork-of-default' }],
  [
    'variables of another CI count for nothing',
    { CIRCLECI: 'true', GITHUB_BASE_REF: 'x', CHANGE_TARGET: 'x' },
    { kind: 'fork-of-default' },
  ],
];

describe('the base that a CI names', () => {
  test.each(rows)('%s', (_name, env, expected) => {
    if (expected === null) expect([ciBase(env), isInCi(env)]).toEqual([null, false]);
    else expect([ciBase(env), isInCi(env)]).toMatchObject([expected, true]);
  });

  test.each([
    ['an option', '--upload-pack=evil'],
    ['one letter of an option', '-x'],
    ['a full name of an option', 'refs/heads/-x'],
    ['a range', 'main..evil'],
    ['a second refspec', 'main:refs/heads/evil'],
    ['a line end', 'main\nevil'],
    ['a space', 'main evil'],
    ['a way up', '../evil'],
    ['a revision', 'main~3'],
    ['a reflog', 'main@{1}'],
    ['a pattern', 'ma*'],
    ['no more than its folder', 'refs/heads/'],
  ])('%s is refused with the variable that holds it', (_name, value) => {
    expect(() => ciBase({ GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: value })).toThrowError(
      expect.objectContaining({
        help: expect.objectContaining({
          code: 'trees/unknown-base',
          why: 'It was chosen by GITHUB_BASE_REF (GitHub).',
        }),
      }),
    );
  });

  test.each(['-x', 'main', 'b'.repeat(39), `${SHA}^`, SHA.toUpperCase()])(
    'a commit that is none, %s, is refused',
    (value) => {
      expect(() => ciBase({ ...merge, CI_MERGE_REQUEST_DIFF_BASE_SHA: value })).toThrowError(
        expect.objectContaining({ help: expect.objectContaining({ code: 'trees/unknown-base' }) }),
      );
    },
  );

  test.each([
    ['a branch', gitlab, ['--base', 'origin/main']],
    ['a commit, by its branch', merge, ['--base', 'origin/release/2']],
    ['a commit alone', { ...merge, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: '' }, ['--base', SHA]],
    ['no target', { CIRCLECI: 'true' }, []],
    ['no CI', {}, []],
  ])('what repeats it elsewhere: %s', (_name, env, words) => {
    expect(ciBaseWords(env)).toEqual(words);
  });

  test('--base and an event win over it', () => {
    const named = ciBase(gitlab);
    const checkout = { head: SHA, parents: [] };
    expect(baseRule('v1', null, checkout, named)).toMatchObject({ kind: 'fork-of-ref', ref: 'v1' });
    const push = { kind: 'push' as const, name: 'push', ref: 'refs/heads/x', defaultBranch: 'trunk' };
    expect(baseRule(undefined, push, checkout, named)).toMatchObject({ branch: 'trunk' });
  });
});

describe('in a clone of a CI', () => {
  /** A repository with `main` and `release`, and a detached clone of a change that left `release`. */
  function cloned() {
    const origin = repository({ 'a.txt': 'one\n' });
    git(origin, 'switch', '--quiet', '-c', 'release');
    const base = commit(origin, { 'a.txt': 'two\n' });
    git(origin, 'switch', '--quiet', '-c', 'change');
    const head = commit(origin, { 'b.txt': 'b\n' });
    const root = `${temporaryFolder()}/clone`;
    git(origin, 'clone', '--quiet', origin, root);
    git(root, 'checkout', '--quiet', '--detach', head);
    return { origin, root, base };
  }
  async function noteIn(root: string, env: Record<string, string>, base?: string): Promise<string> {
    const wanted = request(root, base === undefined ? {} : { base });
    const resolved = await resolveArms({ ...wanted, env: { ...wanted.env, ...env } });
    if (resolved.kind !== 'compare') throw new Error('expected two arms');
    await resolved.arms.close();
    return resolved.arms.notes[0] as string;
  }
  const target = (branch: string) => ({ JENKINS_URL: 'https://ci.example/', CHANGE_TARGET: branch });

  test('the note says what was chosen, and which variable chose it', async () => {
    const { root, base } = cloned();
    const short = base.slice(0, 7);
    expect(await noteIn(root, target('release'))).toBe(
      `Base release@${short}: chosen by CHANGE_TARGET (Jenkins), its tip.`,
    );
    const env = {
      ...merge,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release',
    };
    expect(await noteIn(root, env)).toBe(
      `Base release@${short}: chosen by CI_MERGE_REQUEST_DIFF_BASE_SHA (GitLab), its tip.`,
    );
    expect(await noteIn(root, { ...target('--evil') }, 'origin/main')).toMatch(
      /^Base main@.*chosen by `base`/,
    );
  });

  test('a branch that moved since the clone was made is asked for again', async () => {
    const { origin, root } = cloned();
    git(origin, 'switch', '--quiet', 'release');
    const moved = commit(origin, { 'c.txt': 'c\n' });
    git(root, 'fetch', '--quiet', origin, 'release');
    git(root, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
    expect(await noteIn(root, target('release'))).toContain(`Base release@${moved.slice(0, 7)}:`);
  });

  test('a branch that was deleted at origin is refused, although the clone knows it', async () => {
    const { origin, root } = cloned();
    git(origin, 'branch', '--quiet', '-D', 'release');
    await expect(noteIn(root, target('release'))).rejects.toMatchObject({
      help: { code: 'trees/unknown-base' },
    });
  });

  test('merged results of GitLab are compared with the target that they merge, and not with where the change left it', async () => {
    const { origin, root, base } = cloned();
    git(origin, 'switch', '--quiet', 'release');
    const moved = commit(origin, { 'c.txt': 'c\n' });
    git(root, 'fetch', '--quiet', origin, 'release');
    git(root, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
    const env = {
      ...merge,
      CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release',
    };
    expect(await noteIn(root, env)).toContain(
      `Base release@${moved.slice(0, 7)}: chosen by CI_MERGE_REQUEST_T`,
    );
  });

  test('an origin that cannot be asked leaves what the clone knows, and says so', async () => {
    const { root, base } = cloned();
    git(root, 'remote', 'set-url', 'origin', `${root}/gone`);
    expect(await noteIn(root, target('release'))).toBe(
      `Base release@${base.slice(0, 7)}: chosen by CHANGE_TARGET (Jenkins), its tip, as this clone knows it, because origin could not be asked.`,
    );
  });

  test('a branch that does not exist is refused with the variable that named it', async () => {
    const { root } = cloned();
    await expect(noteIn(root, target('no-such-branch'))).rejects.toMatchObject({
      help: { code: 'trees/unknown-base', why: 'It was chosen by CHANGE_TARGET (Jenkins).' },
    });
  });
});
