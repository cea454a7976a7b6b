import { expect, test } from 'vitest';
import type { Git } from '../../src/trees/git/git.ts';
import { refuseOwnRecording } from '../../src/trees/own-recording.ts';

const judged = (code: number, stdout: string, changed = ['recording/answers.jsonl']) => {
  const git = (async () => ({ code, stdout, stderr: '' })) as unknown as Git;
  const recording = { folder: '/root/recording', places: ['recording/answers.jsonl'] };
  return refuseOwnRecording({ root: '/root', git, changed }, recording);
};

test('a recording of the change that git tracks is refused, one that it does not track is not', async () => {
  await expect(judged(0, 'recording/answers.jsonl\0')).rejects.toThrow(/is a part of this change/);
  await expect(judged(0, '')).resolves.toBeUndefined();
});

test('where git does not say, it is refused', async () => {
  await expect(judged(128, '')).rejects.toThrow(/is a part of this change/);
});

test('git is not asked of a recording that the change leaves alone', async () => {
  await expect(judged(128, '', ['recording2/answers.jsonl', 'rec'])).resolves.toBeUndefined();
});
