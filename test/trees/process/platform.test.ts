import { expect, test } from 'vitest';
import { folderLink, leadsGroup, treeEnd } from '../../../src/trees/process/platform.ts';

test('a process and what it started are ended by a signal to its group', () => {
  for (const platform of ['linux', 'darwin'] as const) {
    expect(leadsGroup(platform)).toBe(true);
    expect(treeEnd(4711, 'SIGTERM', platform)).toEqual({ kind: 'signal', to: -4711, signal: 'SIGTERM' });
  }
});

test('on Windows taskkill ends the whole tree, whatever lies in the current folder', () => {
  expect(leadsGroup('win32')).toBe(false);
  expect(treeEnd(4711, 'SIGKILL', 'win32', 'D:\\WINNT')).toEqual({
    kind: 'program',
    file: 'D:\\WINNT\\System32\\taskkill.exe',
    args: ['/pid', '4711', '/T', '/F'],
  });
});

test('a link to a folder is a junction on Windows alone', () => {
  expect(folderLink('win32')).toBe('junction');
  expect(folderLink('linux')).toBeUndefined();
});
