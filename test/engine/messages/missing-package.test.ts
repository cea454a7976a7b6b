import { describe, expect, test } from 'vitest';
import { classifyError } from '../../../src/engine/messages/classify-error.ts';
import { missingPackageIn } from '../../../src/engine/messages/missing-package.ts';

/** What promptfoo, Node and Python say of a package that is not there, with its name. */
const SAID: readonly (readonly [message: string, name: string | null, kind: 'node' | 'python'])[] = [
  ["Cannot find package 'left-pad' imported from /repo/a.mjs", 'left-pad', 'node'],
  ["Cannot find module '@scope/name/sub'", '@scope/name', 'node'],
  [
    'The @aws-sdk/client-bedrock-runtime package is required as a peer dependency. Please install it in your project or globally.',
    '@aws-sdk/client-bedrock-runtime',
    'node',
  ],
  [
    'The @fal-ai/client package is required. Please install it with: npm install @fal-ai/client',
    '@fal-ai/client',
    'node',
  ],
  [
    'The Slack provider requires the @slack/web-api package. Please install it with: npm install @slack/web-api@^8',
    '@slack/web-api',
    'node',
  ],
  ['The @slack/web-api package is not installed. Please install it', '@slack/web-api', 'node'],
  [
    'Failed to load AWS SSO profile. Please install @aws-sdk/credential-provider-sso',
    '@aws-sdk/credential-provider-sso',
    'node',
  ],
  ['node-sql-parser is not installed. Please install it first', null, 'node'],
  ['You must install the natural plugin package (npm install --save natural)', 'natural', 'node'],
  ["ModuleNotFoundError: No module named 'torch'", 'torch', 'python'],
];

describe('an error that misses a package', () => {
  test.each(SAID)('%s', (message, name, kind) => {
    expect(missingPackageIn(message)).toEqual({ name, kind });
    expect(classifyError({ message, status: null, headers: {}, now: 0 }).cause).toBe('missing-package');
  });
});

test.each(["Cannot find module './own.js'", 'Could not install the update of the index', 'fetch failed'])(
  'an error that misses none: %s',
  (message) => {
    expect(missingPackageIn(message)).toBeNull();
    expect(classifyError({ message, status: null, headers: {}, now: 0 }).cause).not.toBe('missing-package');
  },
);
