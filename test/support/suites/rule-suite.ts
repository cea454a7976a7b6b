/** Words that the simulated model tells apart, each with the answer that a prompt gives it. */
const TOPICS = [
  ['kettle', 'Kettles whistle.'],
  ['lantern', 'Lanterns glow.'],
  ['compass', 'Compasses point north.'],
  ['hammock', 'Hammocks swing.'],
  ['blanket', 'Blankets warm.'],
  ['canteen', 'Canteens hold water.'],
  ['hatchet', 'Hatchets split.'],
  ['whistle', 'Whistles carry far.'],
  ['binocular', 'Binoculars see far.'],
  ['rucksack', 'Rucksacks carry.'],
  ['snowshoe', 'Snowshoes float.'],
  ['carabiner', 'Carabiners hold.'],
] as const;

/** Three words that no other topic has: the model confuses two topics once in some thousand answers. */
function wordsOf(topic: string): string {
  return `${topic}, ${topic}care and ${topic}use`;
}

/** A prompt that knows an answer to every topic but the ones left out. */
export function rulePrompt(without: readonly string[] = [], header = 'You sell camping gear.'): string {
  const rules = TOPICS.map(
    ([topic, answer]) => `- When ${wordsOf(topic)} come up: ${without.includes(topic) ? 'No idea.' : answer}`,
  );
  return `${header}\n\n${rules.join('\n')}\n\nCustomer: {{message}}\n`;
}

/** A suite of one case a topic (12), in a folder of its own. */
export function ruleSuite(folder: string, provider = 'openai:chat:simulated'): Record<string, string> {
  const tests = TOPICS.map(
    ([topic, answer]) =>
      `  - description: ${topic}\n    vars: { message: "About ${wordsOf(topic)}" }\n    assert: [{ type: contains, value: "${answer}" }]`,
  );
  return {
    [`${folder}/promptfooconfig.yaml`]: `prompts: [file://prompt.txt]\nproviders: [${provider}]\ntests:\n${tests.join('\n')}\n`,
    [`${folder}/prompt.txt`]: rulePrompt(),
  };
}
