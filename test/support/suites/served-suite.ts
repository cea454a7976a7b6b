/** The source of an application that answers every request with these words. */
export const app = (answer: string) => `require('node:http')
  .createServer((request, response) => response.end(JSON.stringify({ answer: ${JSON.stringify(answer)} })))
  .listen(Number(process.env.PORT), '127.0.0.1');
`;

/** A suite of five cases that asks an application, which each arm starts for itself. */
export const servedSuite = {
  'app.js': app('All is well.'),
  'pawl.yaml': 'serve: { command: node app.js }\n',
  'evals/promptfooconfig.yaml': `prompts: ["{{q}}"]
providers:
  - id: "http://127.0.0.1:{{env.PORT}}/answer"
    config: { method: POST, body: { q: "{{prompt}}" }, transformResponse: json.answer }
tests:
${[1, 2, 3, 4, 5].map((n) => `  - description: question ${n}\n    vars: { q: "${n}" }\n    assert: [{ type: contains, value: well }]`).join('\n')}
`,
};
