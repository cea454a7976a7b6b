import { type OwnConfig, SAYS } from './own-config.ts';

/** Answers with how many messages came before, and with the last of them. */
const RECALLS = `
module.exports = class {
  id() { return 'recalls'; }
  async callApi(prompt, context) {
    let messages = [];
    try { messages = JSON.parse(prompt); } catch { messages = prompt.split('\\n').map((content) => ({ content })); }
    const texts = messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)));
    return { output: texts.length + ' messages: ' + texts.join(' | ').toUpperCase(), metadata: { turn: texts.length } };
  }
};
`;
const TURNS = `
tests:
  - { vars: { question: my name is Bo }, assert: [{ type: contains, value: NAME, metric: recall }] }
  - { vars: { question: what is my name }, assert: [{ type: contains, value: NAME IS BO, metric: recall }, { type: contains, value: 3 messages }] }
  - { vars: { question: other }, metadata: { conversationId: two }, assert: [{ type: not-contains, value: BO, metric: apart }] }
  - { vars: { question: again }, metadata: { conversationId: two }, assert: [{ type: contains, value: OTHER, metric: apart }] }
  - { vars: { question: [matrix a, matrix b] }, assert: [{ type: javascript, value: "output.split('|').length / 12" }] }
`;
const CHAT = `
[
  {% for completion in _conversation %}
    {"role": "user", "content": {{ completion.input | dump }}},
    {"role": "assistant", "content": {{ completion.output | dump }}},
  {% endfor %}
  {"role": "user", "content": {{ question | dump }}}
]`;

function talk(name: string, config: string, more: OwnConfig['files'] = {}): OwnConfig {
  return {
    feature: 'multi-turn conversations',
    name,
    files: {
      'recalls.cjs': RECALLS,
      'says.cjs': SAYS,
      'chat.json': CHAT,
      'promptfooconfig.yaml': config,
      ...more,
    },
  };
}

/** Cases that depend on those before them. */
export const conversations: readonly OwnConfig[] = [
  talk('chat prompt of JSON', `prompts: [file://chat.json]\nproviders: [file://recalls.cjs, echo]\n${TURNS}`),
  talk(
    'text prompt beside one without a conversation',
    `prompts: ["{% for turn in _conversation %}{{turn.prompt}} -> {{turn.output}}\\n{% endfor %}{{question}}", 'plain {{question}}']
providers: [file://recalls.cjs]
${TURNS}`,
  ),
  talk(
    'chat prompt of YAML with roles, in scenarios',
    `prompts: [file://chat.yaml]
providers: [file://recalls.cjs]
scenarios:
  - config: [{ vars: { name: Ada } }, { vars: { name: Bo } }]
    tests:
      - { vars: { question: 'I am {{name}}' }, assert: [{ type: icontains, value: '{{name}}' }] }
      - { vars: { question: who am I }, assert: [{ type: icontains, value: 'I am {{name}}', metric: 'knows {{name}}' }, { type: not-contains, value: 'ADA | ADA' }] }
`,
    {
      'chat.yaml': `- role: system
  content: Be kind
{% for completion in _conversation %}
- role: user
  content: {{ completion.input }}
- role: assistant
  content: {{ completion.output | dump }}
{% endfor %}
- role: user
  content: {{ question }}
`,
    },
  ),
  talk(
    'a conversation that a test has turned off, and one in a prefix',
    `prompts: ['before {% for turn in _conversation %}{{turn.output}} + {% endfor %}{{question}}']
providers: [file://says.cjs]
tests:
  - { vars: { question: one }, assert: [{ type: equals, value: BEFORE ONE }] }
  - { vars: { question: two }, options: { disableConversationVar: true }, assert: [{ type: equals, value: BEFORE TWO }] }
  - { vars: { question: three }, options: { prefix: 'so: ' }, assert: [{ type: contains, value: 'SO: BEFORE BEFORE ONE + BEFORE TWO' }] }
`,
  ),
  talk(
    'a conversation in words before the prompt',
    `prompts: ['{{question}}']
providers: [file://says.cjs]
evaluateOptions: { maxConcurrency: 1 }
defaultTest: { options: { prefix: '{% for turn in _conversation %}{{turn.output}} + {% endfor %}' } }
tests:
  - { vars: { question: one }, assert: [{ type: equals, value: ONE }] }
  - { vars: { question: two }, assert: [{ type: equals, value: ONE + TWO }] }
  - { vars: { question: three }, assert: [{ type: contains, value: ONE + TWO + THREE }] }
`,
  ),
  talk(
    'stored outputs',
    `prompts: ['say:{{question}}']
providers: [file://says.cjs, { id: file://says.cjs, label: other, transform: output + '?' }]
tests:
  - { vars: { question: first words }, options: { storeOutputAs: first, transform: output.toUpperCase() } }
  - { vars: { question: 'then {{first}}' }, options: { storeOutputAs: second }, assert: [{ type: contains, value: FIRST WORDS }] }
  - { vars: { question: '{{second}} {{first}}' }, assert: [{ type: javascript, value: "output.split('FIRST').length - 1 === 2" }, { type: contains, value: '{{first}}', metric: stored }] }
`,
  ),
  talk(
    'one after another',
    `prompts: ['say:{{question}}']
providers: [file://counts.cjs]
defaultTest: { options: { runSerially: true } }
tests:
  - { vars: { question: a }, assert: [{ type: equals, value: a1 }] }
  - { vars: { question: b }, assert: [{ type: equals, value: b2 }] }
  - { vars: { question: c }, assert: [{ type: equals, value: c7 }] }
`,
    {
      'counts.cjs': `let calls = 0; module.exports = class { id() { return 'counts'; } async callApi(prompt) { calls += 1; return { output: prompt.replace('say:', '') + calls }; } };`,
    },
  ),
];
