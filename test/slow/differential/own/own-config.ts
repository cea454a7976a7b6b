/** A config of our own set, with all its files. `<SERVER>` and `<PORT>` in texts stand for the local server and a free port. */
export interface OwnConfig {
  /** What it is there for: a row of the page of differences. */
  readonly feature: string;
  readonly name: string;
  /** `promptfooconfig.yaml` and what it refers to. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Why some of its cells are an error for us and a score of 0 for promptfoo: a row of the page. Absent: none may be. */
  readonly onPurpose?: string;
}

/** Answers with the prompt in capitals, or with what follows `say:` in it: the same prompt, the same answer. */
export const SAYS = `
module.exports = class {
  constructor(options) { this.options = options; }
  id() { return this.options.id && !this.options.id.startsWith('file:') ? this.options.id : 'says'; }
  async callApi(prompt) {
    const said = /say:([\\s\\S]*)$/.exec(prompt);
    return {
      output: said ? said[1].trim() : prompt.toUpperCase(),
      tokenUsage: { total: prompt.length, prompt: prompt.length, completion: 0 },
      cost: prompt.length / 10000,
    };
  }
};
`;
