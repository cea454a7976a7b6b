import path from 'node:path';

/** How a process and all that it started are ended: a signal to its process group, or a program that does it. */
export type TreeEnd =
  | { readonly kind: 'signal'; readonly to: number; readonly signal: NodeJS.Signals }
  | { readonly kind: 'program'; readonly file: string; readonly args: readonly string[] };

/** Whether a process that is to be ended with all that it started leads a process group. Windows has none, and would open a console. */
export function leadsGroup(platform: NodeJS.Platform): boolean {
  return platform !== 'win32';
}

/**
 * How a process and all that it started are ended. Windows has no groups and no signals: `taskkill` walks the tree, and only with `/F`
 * does it end a program without windows. It is named by its full path, because Windows looks for programs in the current folder first.
 */
export function treeEnd(
  pid: number,
  signal: NodeJS.Signals,
  platform: NodeJS.Platform,
  systemRoot = 'C:\\Windows',
): TreeEnd {
  if (leadsGroup(platform)) return { kind: 'signal', to: -pid, signal };
  const file = path.win32.join(systemRoot, 'System32', 'taskkill.exe');
  return { kind: 'program', file, args: ['/pid', String(pid), '/T', '/F'] };
}

/** The type of a link to a folder. On Windows only a junction needs no rights of an administrator. */
export function folderLink(platform: NodeJS.Platform): 'junction' | undefined {
  return platform === 'win32' ? 'junction' : undefined;
}
