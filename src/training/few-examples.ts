/** Fewer examples hardly teach a model anything. */
const FEW_EXAMPLES = 50;

/** A warning where a training file holds few examples. */
export function fewExamples(alias: string, examples: number): string[] {
  if (examples >= FEW_EXAMPLES) return [];
  return [
    `${alias}: its training file holds ${examples === 1 ? '1 example' : `${examples} examples`}; under ${FEW_EXAMPLES}, fine-tuning seldom beats a prompt.`,
  ];
}
