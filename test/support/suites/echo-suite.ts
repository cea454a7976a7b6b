/** A suite of a few cases that asks nobody: the model says the prompt again. */
export function echoSuite(folder: string, cases = 3, provider = 'echo'): Record<string, string> {
  const tests = Array.from(
    { length: cases },
    (_, at) => `  - description: case ${at + 1}\n    vars: { word: "${at + 1}" }\n`,
  );
  return {
    [`${folder}/promptfooconfig.yaml`]: `prompts: [file://prompt.txt]\nproviders: [${provider}]\ndefaultTest: { assert: [{ type: contains, value: right }] }\ntests:\n${tests.join('')}`,
    ...echoPrompt(folder, 'The right answer is {{word}}'),
  };
}

/** Another prompt for it. Every case breaks where the word "right" is missing. */
export function echoPrompt(folder: string, text: string): Record<string, string> {
  return { [`${folder}/prompt.txt`]: `${text}\n` };
}
