import { type DrawnModels, drawnModels } from '../models/drawn-models.ts';

/** What customers write, and the label that a rule of the prompt gives to it by one of its words. */
const MESSAGES = [
  ['refund', 'I sent the tent back three weeks ago and still wait for my money.', 'money'],
  ['parcel', 'Where is my parcel?', 'parcel'],
  ['address', 'Please deliver my order to the new address of my office instead.', 'address'],
  ['invoice', 'The invoice of last Friday names the wrong company, can you correct it?', 'invoice'],
  ['warranty', 'My stove stopped working after two days, is that covered by the warranty?', 'warranty'],
  ['size', 'Which size of the winter boots should I take if I wear 43 in running shoes?', 'size'],
  ['login', 'I can\'t log in any more since you sent me the "new password" mail.', 'password'],
  ['stock', 'When will the green two-person hammock be available in your stores again?', 'available'],
  ['coupon', 'The coupon from your newsletter is refused at the last step of the checkout.', 'coupon'],
  ['cancel', 'I ordered the blue kettle twice by mistake, please cancel one of the orders.', 'cancel'],
  ['repair', 'Do you repair zips of tents that were bought in another shop?', 'repair'],
  ['gift', 'Could you wrap the lantern as a gift and leave the price off the delivery note?', 'gift'],
] as const;

/** The messages by the names of their cases. */
export const MESSAGE_OF: Readonly<Record<string, string>> = Object.fromEntries(MESSAGES);

/** An example of one of the cases, as people write one. */
export function exampleOf(name: string): string {
  return `Customer: ${MESSAGE_OF[name]}\nLabel: ${name}`;
}

/** A prompt with a rule for each case but the ones left out, and what stands before and behind these rules. */
export function taughtPrompt(
  without: readonly string[] = [],
  examples = '',
  header = 'Label the message.',
): string {
  const rules = MESSAGES.filter(([name]) => !without.includes(name)).map(
    ([name, , word]) => `- A message about "${word}" is ${name}.`,
  );
  return `${header}\n${rules.join('\n')}\n${examples}\nCustomer: {{message}}\nLabel:\n`;
}

/** A suite of twelve cases that ask for the label of a message. `more`: further lines of its config. */
export function taughtSuite(folder: string, prompt = taughtPrompt(), more = ''): Record<string, string> {
  const tests = MESSAGES.map(
    ([name, message]) =>
      `  - { description: ${name}, vars: { message: ${JSON.stringify(message)} }, assert: [{ type: equals, value: ${name} }] }`,
  );
  return {
    [`${folder}/promptfooconfig.yaml`]: `prompts: [file://prompt.txt]\nproviders: ['openai:chat:labels']\n${more}tests:\n${tests.join('\n')}\n`,
    [`${folder}/prompt.txt`]: prompt,
  };
}

/** Models that know what examples show them, whatever these look like, then what rules say, and nothing else. */
export function taughtModels(): DrawnModels {
  return drawnModels(({ prompt }) => {
    const at = prompt.lastIndexOf('Customer:');
    const [before, asked] = [prompt.slice(0, at), prompt.slice(at)];
    const [name, message = '', word = ''] = MESSAGES.find(([, text]) => asked.includes(text)) ?? ['other'];
    const knows = (text: string) => letters(before).includes(letters(text));
    return knows(message) || before.includes(`"${word}" is`) ? name : 'other';
  });
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]/g, '');
}
