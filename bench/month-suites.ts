import { simulatedReply } from '../src/demo/simulated-model.ts';

/** A suite of the simulated month as it stands on main. */
export interface MonthSuite {
  readonly id: string;
  readonly topics: readonly string[];
  /** Topics that the prompt says nothing about. */
  without: readonly string[];
  header: string;
  model: string;
  maxTokens: number;
  /** Cases that were added to the suite. */
  added: number;
  /** Cases whose assertion was edited. */
  edited: number;
}

export interface MonthState {
  readonly suites: readonly MonthSuite[];
  tone: string;
  readme: number;
}

const CASES = 30;
/** Cases that a model wavers at, of each suite: one answered as often wrong as right, two wrong once in thirty times. */
const TOSS_UP = 1;
const SHAKY = 2;

export function monthState(suites: number): MonthState {
  return {
    suites: Array.from({ length: suites }, (_, at) => ({
      id: `suite${at + 1}`,
      topics: Array.from({ length: CASES }, (_, topic) => topicName(at * 100 + topic)),
      without: [],
      header: 'You sell camping gear.',
      model: 'openai:chat:simulated-1',
      maxTokens: 200,
      added: 0,
      edited: 0,
    })),
    tone: 'Be friendly.',
    readme: 0,
  };
}

/** A word that no other topic has, and that no ending is cut off. */
function topicName(index: number): string {
  const [consonants, vowels] = ['bdfgklmnprtv', 'aiou'];
  const syllable = (value: number) => `${consonants[value % 12]}${vowels[Math.floor(value / 12) % 4]}`;
  return `${syllable(index % 48)}${syllable(Math.floor(index / 48) + 7)}k`;
}

const wordsOf = (topic: string) => `${topic}, ${topic}care and ${topic}use`;
const answerOf = (topic: string) => `Answer ${topic}.`;

function promptOf({ header, topics, without }: MonthSuite): string {
  const rules = topics.map(
    (topic) => `- When ${wordsOf(topic)} come up: ${without.includes(topic) ? 'No idea.' : answerOf(topic)}`,
  );
  return `${header}\n{{tone}}\n\n${rules.join('\n')}\n\nCustomer: {{message}}\n`;
}

/** What customers write, by case, and the topic that is asked for. */
function casesOf({ topics, added }: MonthSuite): readonly { topic: string; message: string }[] {
  const plain = topics.map((topic, at) => {
    const next = topics[(at + 1) % topics.length] as string;
    if (at < TOSS_UP) return { topic, message: `About ${topic}, ${topic}care or ${next}, ${next}care` };
    if (at < TOSS_UP + SHAKY) return { topic, message: `About ${wordsOf(topic)}, or ${next}, ${next}care` };
    return { topic, message: `About ${wordsOf(topic)}` };
  });
  const more = Array.from({ length: added }, (_, at) => {
    const topic = topics[topics.length - 1 - at] as string;
    return { topic, message: `Please: ${wordsOf(topic)}` };
  });
  return [...plain, ...more];
}

/** All files of the repository in this state. */
export function filesOf(state: MonthState, store: string): Record<string, string> {
  const suites = state.suites.flatMap((suite): [string, string][] => {
    const config = {
      prompts: ['file://prompt.txt'],
      providers: [{ id: suite.model, config: { max_tokens: suite.maxTokens } }],
      defaultTest: { vars: { tone: 'file://../shared/tone.txt' } },
      tests: casesOf(suite).map(({ topic, message }, at) => ({
        description: `${topic} ${at}`,
        vars: { message },
        assert: [
          { type: at >= 5 && at < 5 + suite.edited ? 'icontains' : 'contains', value: answerOf(topic) },
        ],
      })),
    };
    return [
      [`evals/${suite.id}/promptfooconfig.json`, JSON.stringify(config, null, 1)],
      [`evals/${suite.id}/prompt.txt`, promptOf(suite)],
    ];
  });
  return {
    'pawl.yaml': `baseline: { store: "dir:${store}" }\n`,
    'README.md': `Version ${state.readme}\n`,
    'evals/shared/tone.txt': state.tone,
    ...Object.fromEntries(suites),
  };
}

/** Calls and tokens of every case of every suite asked once. */
export interface Tally {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

export function everythingOnce(state: MonthState): Tally {
  const tokens = state.suites.flatMap((suite) =>
    casesOf(suite).map(({ message }) => {
      const prompt = promptOf(suite).replace('{{tone}}', state.tone).replace('{{message}}', message);
      return [Math.ceil(prompt.length / 4), Math.ceil(simulatedReply(prompt, 0.5).length / 4)] as const;
    }),
  );
  return {
    calls: tokens.length,
    promptTokens: tokens.reduce((sum, [prompt]) => sum + prompt, 0),
    completionTokens: tokens.reduce((sum, [, completion]) => sum + completion, 0),
  };
}
