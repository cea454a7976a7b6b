import { serveGit } from './small-git.ts';

// The program that small-git.ts starts: calls git for a process of tests, and ends with it.
const [, , calls = '', answers = ''] = process.argv;
serveGit(calls, answers);
