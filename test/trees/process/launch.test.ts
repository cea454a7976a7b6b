import { describe, expect, test } from 'vitest';
import { launchOf } from '../../../src/trees/process/launch.ts';

const NODE = 'C:\\Program Files\\nodejs';
const there = new Set([
  `${NODE}\\npm.cmd`,
  `${NODE}\\node.exe`,
  'C:\\Git\\cmd\\git.exe',
  'D:\\a\\repo\\npm.cmd',
  'D:\\a\\repo\\tools\\make.bat',
]);
const windows = {
  cwd: 'D:\\a\\repo',
  env: { PATH: `.;C:\\Git\\cmd;${NODE}`, SYSTEMROOT: 'C:\\Windows' },
  platform: 'win32',
  exists: (file: string) => there.has(file),
} as const;
const CMD = 'C:\\Windows\\System32\\cmd.exe';

describe('how a program is started', () => {
  test('as it is named, where there is no Windows', () => {
    const launch = launchOf('npm', ['ci'], { cwd: '/repo', env: {}, platform: 'linux' });
    expect(launch).toEqual({ file: 'npm', args: ['ci'] });
  });

  test('a program of Windows by its full path', () => {
    expect(launchOf('node', ['server.js'], windows)).toEqual({
      file: `${NODE}\\node.exe`,
      args: ['server.js'],
    });
  });

  test('a script of Windows by cmd.exe, from the path and not from the checkout', () => {
    expect(launchOf('npm', ['ci'], windows)).toEqual({
      file: CMD,
      args: ['/d', '/s', '/c', '"C:\\Program^ Files\\nodejs\\npm.cmd ci"'],
      windowsVerbatimArguments: true,
    });
  });

  test('a script that is named with a folder, from where the command runs', () => {
    expect(launchOf('tools/make', [], windows).args.at(-1)).toBe('"D:\\a\\repo\\tools\\make.bat"');
  });

  test.each([
    ['a & calc', '^^^"a^^^ ^^^&^^^ calc^^^"'],
    ['%PATH%', '^^^"^^^%PATH^^^%^^^"'],
    ['say "hi"', '^^^"say^^^ \\^^^"hi\\^^^"^^^"'],
    ['C:\\end\\', '^^^"C:\\end\\\\^^^"'],
  ])('cmd.exe reads nothing of its own in %j', (arg, written) => {
    expect(launchOf('npm', [arg], windows).args.at(-1)).toBe(
      `"C:\\Program^ Files\\nodejs\\npm.cmd ${written}"`,
    );
  });

  test('what is not there by its name, so that its absence is said', () => {
    expect(launchOf('uv', ['sync'], windows)).toEqual({ file: 'uv', args: ['sync'] });
  });
});
