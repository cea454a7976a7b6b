import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScratchEngine } from './scratch-suite.ts';
import { scratchEngine } from './scratch-suite.ts';

let engine: ScratchEngine;
beforeAll(() => {
  engine = scratchEngine({ OPENAI_API_KEY: 'sk-never-called' });
});
afterAll(() => engine.close());

const withoutDigests = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, item) => (key.endsWith('Digest') ? undefined : item)));

describe('a manifest', () => {
  test('expands a CSV, a matrix, a scenario and defaultTest as one grid', async () => {
    const manifest = await engine.open({
      'promptfooconfig.yaml': `
description: triage
prompts:
  - file://prompts/short.txt
  - { id: file://prompts/long.txt, label: long }
providers:
  - id: openai:chat:gpt-4o-mini
    label: assistant
  - openai:chat:gpt-4.1
defaultTest:
  assert: [{ type: llm-rubric, value: is polite }]
tests:
  - file://cases.csv
  - vars: { question: [when, where] }
    metadata: { id: matrix, critical: true, cluster: times, repeat: never }
scenarios:
  - config: [{ vars: { tone: calm } }, { vars: { tone: sharp } }]
    tests: [{ vars: { question: why } }]
evaluateOptions: { maxConcurrency: 3 }
`,
      'prompts/short.txt': 'Answer {{question}}',
      'prompts/long.txt': 'Answer at length: {{question}}',
      'cases.csv': 'question,__expected,__description\nwho,contains:me,asks who\n',
    });
    expect(withoutDigests({ ...manifest, cells: manifest.cells.length })).toMatchInlineSnapshot(`
      {
        "arm": "candidate",
        "cases": [
          {
            "cluster": null,
            "critical": false,
            "description": "asks who",
            "id": null,
            "index": 0,
            "preview": "question: who",
            "repeatNever": false,
          },
          {
            "cluster": "times",
            "critical": true,
            "description": null,
            "id": "matrix",
            "index": 1,
            "preview": "question: when",
            "repeatNever": true,
          },
          {
            "cluster": "times",
            "critical": true,
            "description": null,
            "id": "matrix",
            "index": 2,
            "preview": "question: where",
            "repeatNever": true,
          },
          {
            "cluster": null,
            "critical": false,
            "description": null,
            "id": null,
            "index": 3,
            "preview": "tone: calm · question: why",
            "repeatNever": false,
          },
          {
            "cluster": null,
            "critical": false,
            "description": null,
            "id": null,
            "index": 4,
            "preview": "tone: sharp · question: why",
            "repeatNever": false,
          },
        ],
        "cells": 20,
        "delayMs": null,
        "description": "triage",
        "gradersPerCell": 1,
        "maxConcurrency": 3,
        "missingSecrets": [],
        "sharedAddresses": [],
        "slots": [
          {
            "index": 0,
            "promptFile": "prompts/short.txt",
            "promptIndex": 0,
            "promptLabel": null,
            "providerId": "openai:chat:gpt-4o-mini",
            "providerIndex": 0,
            "providerLabel": "assistant",
          },
          {
            "index": 1,
            "promptFile": "prompts/long.txt",
            "promptIndex": 1,
            "promptLabel": "long",
            "providerId": "openai:chat:gpt-4o-mini",
            "providerIndex": 0,
            "providerLabel": "assistant",
          },
          {
            "index": 2,
            "promptFile": "prompts/short.txt",
            "promptIndex": 0,
            "promptLabel": null,
            "providerId": "openai:gpt-4.1",
            "providerIndex": 1,
            "providerLabel": null,
          },
          {
            "index": 3,
            "promptFile": "prompts/long.txt",
            "promptIndex": 1,
            "promptLabel": "long",
            "providerId": "openai:gpt-4.1",
            "providerIndex": 1,
            "providerLabel": null,
          },
        ],
        "suite": "scratch",
        "together": {
          "kind": "cell",
        },
      }
    `);
  });
});
