/** A results file of promptfoo (schema 3): one prompt, one provider, `cases` tests; `fails(i)` says which failed. */
export function promptfooResults(cases: number, fails: (index: number) => boolean): string {
  const results = Array.from({ length: cases }, (_, index) => {
    const pass = !fails(index);
    const vars = { message: `Question ${index}: may I return an item that I bought ${index} days ago?` };
    const assertion = { type: 'contains', value: `answer ${index}` };
    return {
      promptIdx: 0,
      testIdx: index,
      promptId: 'p',
      provider: { id: 'openai:chat:simulated', label: '' },
      prompt: { raw: `You answer questions.\n\n${vars.message}`, label: 'prompt.txt' },
      vars,
      testCase: { description: `case ${index}`, vars, assert: [assertion] },
      response: { output: `Dear customer, ${pass ? `answer ${index}` : 'no idea'}.`, cached: false },
      success: pass,
      score: pass ? 1 : 0,
      latencyMs: 400 + (index % 50),
      cost: 0.0001,
      namedScores: {},
      gradingResult: {
        pass,
        score: pass ? 1 : 0,
        reason: pass ? 'All assertions passed' : 'Expected output to contain the answer',
        componentResults: [{ pass, score: pass ? 1 : 0, reason: pass ? 'ok' : 'not contained', assertion }],
      },
      failureReason: pass ? 0 : 1,
    };
  });
  const prompts = [
    {
      raw: 'You answer questions.\n\n{{message}}',
      label: 'prompt.txt',
      id: 'p',
      provider: 'openai:chat:simulated',
    },
  ];
  return JSON.stringify({
    evalId: 'eval',
    results: { version: 3, timestamp: '2026-01-01T00:00:00.000Z', prompts, results },
    config: {},
  });
}
